namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Joins tables that stand on one another without a gap and share their sides: a shaded head above drawn rows.</summary>
internal static class TableStacks
{
    /// <summary>Sides and ends nearer than this are the same, in points.</summary>
    private const float Same = SegmentMerger.SameLine + 1;

    public static void Join(List<RuledTable> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            var other = tables.FindIndex(i + 1, table => Meet(tables[i].Grid.Box, table.Grid.Box));
            if (other < 0)
            {
                continue;
            }

            var (a, b) = (tables[i].Rules, tables[other].Rules);
            var rules = RuleSet.Merge([.. a.Level, .. b.Level], [.. a.Upright, .. b.Upright]);
            if (GridBuilder.Build(rules) is { } grid)
            {
                tables[i] = new RuledTable(grid, rules);
                tables.RemoveAt(other);
                i--;
            }
        }
    }

    private static bool Meet(LayoutBox a, LayoutBox b) =>
        Math.Abs(a.X0 - b.X0) <= Same && Math.Abs(a.X1 - b.X1) <= Same && (Math.Abs(a.Y1 - b.Y0) <= Same || Math.Abs(b.Y1 - a.Y0) <= Same);
}
