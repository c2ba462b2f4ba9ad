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

    /// <summary>What takes so much of a page's width and height lies about the page, not about a cell.</summary>
    private const float MostOfPage = 0.75f;

    /// <summary>Edges that end no further apart meet in a corner, in points.</summary>
    private const float Corner = 1;

    public bool IsEmpty => Level.Count == 0 && Upright.Count == 0;

    /// <summary>The lines that somebody drew as lines.</summary>
    public static RuleSet Drawn(IReadOnlyList<Rule> rules, Frame frame) => Of(rules, frame, static source => source <= RuleSource.ThinFill);

    /// <summary>The edges of shaded areas and of clips.</summary>
    public static RuleSet Edges(IReadOnlyList<Rule> rules, Frame frame)
    {
        var pageClip = PageClip(rules, frame);
        return Of(pageClip.Count == 0 ? rules : [.. rules.Where(rule => !pageClip.Contains(rule))], frame, static source => source > RuleSource.ThinFill);
    }

    /// <summary>Lines merged anew, for pieces of several sets.</summary>
    public static RuleSet Merge(List<Segment> level, List<Segment> upright) => new(SegmentMerger.Merge(level), SegmentMerger.Merge(upright));

    /// <summary>The edges of a clip about all that stands on a page, within its margins: they would close rows above and below a table of its width.</summary>
    private static HashSet<Rule> PageClip(IReadOnlyList<Rule> rules, Frame frame)
    {
        var level = rules.Where(rule => rule.Source == RuleSource.ClipEdge && rule.IsLevel && rule.Length >= MostOfPage * frame.PageWidth).ToList();
        var upright = rules.Where(rule => rule.Source == RuleSource.ClipEdge && !rule.IsLevel && rule.Length >= MostOfPage * frame.PageHeight).ToList();
        return [.. level.Where(edge => upright.Exists(other => Meet(edge, other))), .. upright.Where(edge => level.Exists(other => Meet(other, edge)))];
    }

    private static bool Meet(in Rule level, in Rule upright) =>
        (Math.Abs(level.X0 - upright.X0) < Corner || Math.Abs(level.X1 - upright.X0) < Corner)
        && (Math.Abs(level.Y0 - upright.Y0) < Corner || Math.Abs(level.Y0 - upright.Y1) < Corner);

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
