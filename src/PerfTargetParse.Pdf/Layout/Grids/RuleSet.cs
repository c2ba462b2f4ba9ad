using PerfTargetParse.Pdf.Layout.Text;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Level and upright lines of a page in the frame of its main turn.</summary>
/// <param name="Level">Level lines, sorted from top to bottom.</param>
/// <param name="Upright">Upright lines, sorted from left to right.</param>
internal sealed record RuleSet(List<Segment> Level, List<Segment> Upright)
{
    /// <summary>A piece no longer than this may be a dot of a dotted line of either direction, in points.</summary>
    private const float LargestDot = 3;

    public bool IsEmpty => Level.Count == 0 && Upright.Count == 0;

    /// <summary>The lines that somebody drew as lines.</summary>
    public static RuleSet Drawn(IReadOnlyList<Rule> rules, Frame frame) => Of(rules, frame, static source => source <= RuleSource.ThinFill);

    /// <summary>The edges of shaded areas and of clips.</summary>
    public static RuleSet Edges(IReadOnlyList<Rule> rules, Frame frame) => Of(rules, frame, static source => source > RuleSource.ThinFill);

    /// <summary>Lines merged anew, for pieces of several sets.</summary>
    public static RuleSet Merge(List<Segment> level, List<Segment> upright) => new(SegmentMerger.Merge(level), SegmentMerger.Merge(upright));

    private static RuleSet Of(IReadOnlyList<Rule> rules, Frame frame, Func<RuleSource, bool> isTaken)
    {
        var level = new List<Segment>();
        var upright = new List<Segment>();
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (!isTaken(rule.Source))
            {
                continue;
            }

            var box = frame.FromPage(new LayoutBox(rule.X0, rule.Y0, rule.X1, rule.Y1));
            if (!(box.Width >= 0 && box.Height >= 0 && box.Width + box.Height < float.MaxValue))
            {
                continue;
            }

            var isLevel = box.Width >= box.Height;
            var thickness = rule.Thickness >= 0 ? rule.Thickness : 0;
            if (isLevel)
            {
                level.Add(new Segment(box.Y0, box.X0, box.X1));
            }
            else
            {
                upright.Add(new Segment(box.X0, box.Y0, box.Y1));
            }

            if (rule.Length <= LargestDot && rule.Length <= 2 * thickness)
            {
                AddOtherWay(box, isLevel, thickness / 2, level, upright);
            }
        }

        return Merge(level, upright);
    }

    private static void AddOtherWay(LayoutBox box, bool isLevel, float half, List<Segment> level, List<Segment> upright)
    {
        var (x, y) = ((box.X0 + box.X1) / 2, (box.Y0 + box.Y1) / 2);
        if (isLevel)
        {
            upright.Add(new Segment(x, y - half, y + half));
        }
        else
        {
            level.Add(new Segment(y, x - half, x + half));
        }
    }
}
