using PerfTargetParse.Pdf.Layout.Text;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>
/// Finds the tables that lines enclose: first by what was drawn as a line, then, where nothing was drawn, by the edges of shaded areas
/// and of clips. Those never divide a cell that lines enclose.
/// </summary>
internal sealed class RuledTableFinder
{
    /// <summary>Sets of lines that are looked at; a page of print has some dozen.</summary>
    private const int MostSets = 256;

    private readonly Letter[] _letters;
    private readonly List<RuledTable> _tables = [];
    private readonly List<RuleSet> _rest = [];

    private RuledTableFinder(Letter[] letters) => _letters = letters;

    /// <summary>Finds the tables of a page.</summary>
    /// <param name="rules">Its lines.</param>
    /// <param name="text">Its text.</param>
    public static RuledTables Find(IReadOnlyList<Rule> rules, PageText text)
    {
        if (rules.Count == 0)
        {
            return RuledTables.None;
        }

        var finder = new RuledTableFinder(text.Letters);
        finder.AddDrawn(RuleSet.Drawn(rules, text.Main));
        var edges = RuleSet.Edges(rules, text.Main);
        if (!edges.IsEmpty)
        {
            finder.AddShaded(edges);
        }

        TableStacks.Join(finder._tables);
        NestedTables.Resolve(finder._tables, finder._letters);
        return new RuledTables(finder._tables, [.. finder._rest.SelectMany(set => set.Level)]);
    }

    private void AddDrawn(RuleSet drawn)
    {
        foreach (var set in LargestFirst(RuleComponents.Split(drawn)))
        {
            if (GridBuilder.Build(set) is { } grid && TableEvidence.Of(grid, _letters).IsDrawnTable)
            {
                _tables.Add(new RuledTable(grid, set));
            }
            else
            {
                _rest.Add(set);
            }
        }
    }

    private void AddShaded(RuleSet edges)
    {
        var level = new List<Segment>();
        var upright = new List<Segment>();
        foreach (var line in edges.Level)
        {
            Outside(line, isLevel: true, level);
        }

        foreach (var line in edges.Upright)
        {
            Outside(line, isLevel: false, upright);
        }

        foreach (var set in _rest)
        {
            level.AddRange(set.Level);
            upright.AddRange(set.Upright);
        }

        foreach (var set in LargestFirst(RuleComponents.Split(RuleSet.Merge(level, upright))))
        {
            if (GridBuilder.Build(set) is { } grid && TableEvidence.Of(grid, _letters).IsShadedTable(grid))
            {
                _tables.Add(new RuledTable(grid, set));
            }
        }

        _rest.RemoveAll(set => _tables.Exists(table => Covers(table.Grid.Box, set)));
    }

    /// <summary>Leaves of a line what does not lie within a table found before.</summary>
    private void Outside(Segment line, bool isLevel, List<Segment> kept)
    {
        foreach (var table in _tables)
        {
            var box = table.Grid.Box;
            var (low, high, from, to) = isLevel ? (box.Y0, box.Y1, box.X0, box.X1) : (box.X0, box.X1, box.Y0, box.Y1);
            if (line.At <= low + SegmentMerger.SameLine || line.At >= high - SegmentMerger.SameLine || line.To <= from || line.From >= to)
            {
                continue;
            }

            if (line.From < from && line.To > to)
            {
                kept.Add(line with { To = from });
                line = line with { From = to };
            }
            else
            {
                line = line.From < from ? line with { To = from } : line with { From = Math.Min(to, line.To) };
            }
        }

        kept.Add(line);
    }

    private static bool Covers(LayoutBox box, RuleSet set) =>
        set.Level.TrueForAll(line => line.At >= box.Y0 - SegmentMerger.SameLine && line.At <= box.Y1 + SegmentMerger.SameLine
            && line.From >= box.X0 - SegmentMerger.SameLine && line.To <= box.X1 + SegmentMerger.SameLine);

    private static IEnumerable<RuleSet> LargestFirst(List<RuleSet> sets)
    {
        if (sets.Count > MostSets)
        {
            sets.Sort(static (a, b) => (b.Level.Count + b.Upright.Count).CompareTo(a.Level.Count + a.Upright.Count));
        }

        return sets.Take(MostSets);
    }
}
