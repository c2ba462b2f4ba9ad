namespace PerfTargetParse.Formats.Sheets;

/// <summary>Tells lines of text from rows of tables by their place and by how many cells they fill.</summary>
internal static class RowRoles
{
    public static IReadOnlyList<RowRole> Of(SheetGrid grid)
    {
        var roles = new RowRole[grid.Rows.Count];
        var start = 0;
        while (start < roles.Length)
        {
            var end = start + 1;
            while (end < roles.Length && grid.IsNext(end))
            {
                end++;
            }

            for (var i = start; i < end && IsLine(grid.Rows[i]); i++)
            {
                roles[i] = RowRole.Line;
            }

            for (var i = end - 1; i > start && IsLine(grid.Rows[i]); i--)
            {
                roles[i] = RowRole.Line;
            }

            start = end;
        }

        return roles;
    }

    private static bool IsLine(GridRow row) => !row.IsUnderMerge && row.Cells.Count == 1 && row.Cells[0].Range.Rows == 1;
}
