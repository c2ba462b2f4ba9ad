using PerfTargetParse.Pdf.Layout.Grids;

namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>Lines between level rules that have the same ends: a table without upright rules.</summary>
/// <param name="First">Its first line.</param>
/// <param name="End">The line after its last.</param>
/// <param name="X0">Where the rules begin.</param>
/// <param name="X1">Where they end.</param>
/// <param name="Ys">Where each rule lies, from top to bottom.</param>
internal sealed record LevelTable(int First, int End, float X0, float X1, float[] Ys)
{
    /// <summary>Ends that differ by no more than this are the same, in points.</summary>
    private const float SameEnd = 6;

    /// <summary>Shorter lines underline a word.</summary>
    private const float Shortest = 60;

    /// <summary>Groups of rules that are looked at.</summary>
    private const int MostGroups = 64;

    /// <summary>Finds the tables.</summary>
    /// <param name="rules">Level rules that are part of no ruled table.</param>
    /// <param name="lines">Lines from top to bottom.</param>
    public static List<LevelTable> Find(IReadOnlyList<Segment> rules, IReadOnlyList<PieceLine> lines)
    {
        var tables = new List<LevelTable>();
        foreach (var group in Groups(rules))
        {
            var ys = group.Select(rule => rule.At).Order().ToArray();
            var (x0, x1) = (group.Min(rule => rule.From), group.Max(rule => rule.To));
            for (var top = 0; top + 1 < ys.Length; top++)
            {
                var bottom = top;
                while (bottom + 1 < ys.Length && IsTabular(lines, x0, x1, ys[bottom], ys[bottom + 1]))
                {
                    bottom++;
                }

                var (first, end) = Between(lines, ys[top], ys[bottom]);
                if (bottom > top && end > first)
                {
                    tables.Add(new LevelTable(first, end, x0, x1, ys[top..(bottom + 1)]));
                    top = bottom;
                }
            }
        }

        return tables;
    }

    private static List<List<Segment>> Groups(IReadOnlyList<Segment> rules)
    {
        var groups = new List<List<Segment>>();
        foreach (var rule in rules)
        {
            if (rule.Length < Shortest)
            {
                continue;
            }

            var group = groups.Find(g => Math.Abs(g[0].From - rule.From) <= SameEnd && Math.Abs(g[0].To - rule.To) <= SameEnd);
            if (group is not null)
            {
                group.Add(rule);
            }
            else if (groups.Count < MostGroups)
            {
                groups.Add([rule]);
            }
        }

        return groups;
    }

    /// <summary>Whether the lines between two rules lie within their ends and at least half of them have gaps.</summary>
    private static bool IsTabular(IReadOnlyList<PieceLine> lines, float x0, float x1, float top, float bottom)
    {
        var (first, end) = Between(lines, top, bottom);
        var gaps = 0;
        for (var i = first; i < end; i++)
        {
            if (lines[i].Box.X0 < x0 - SameEnd || lines[i].Box.X1 > x1 + SameEnd)
            {
                return false;
            }

            gaps += lines[i].HasGaps ? 1 : 0;
        }

        return gaps > 0 && gaps * 2 >= end - first;
    }

    private static (int First, int End) Between(IReadOnlyList<PieceLine> lines, float top, float bottom)
    {
        var first = 0;
        while (first < lines.Count && Middle(lines[first]) < top)
        {
            first++;
        }

        var end = first;
        while (end < lines.Count && Middle(lines[end]) < bottom)
        {
            end++;
        }

        return (first, end);
    }

    private static float Middle(PieceLine line) => (line.Box.Y0 + line.Box.Y1) / 2;
}
