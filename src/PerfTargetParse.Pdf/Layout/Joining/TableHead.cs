namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Compares the first rows of two tables.</summary>
internal static class TableHead
{
    /// <summary>Rows that are looked at.</summary>
    private const int MostRows = 10;

    /// <summary>How many rows at the top of a part repeat those of the table.</summary>
    /// <remarks>
    /// Rows of one text are titles, with which a form may begin anew. So a row of several texts must be among them, or another label than in
    /// the table must follow.
    /// </remarks>
    public static int RepeatedRows(TableSoFar table, LayoutTable part, float shift)
    {
        var most = Math.Min(MostRows, part.RowCount - 1);
        var equal = 0;
        while (equal < most && IsSameRow(table, part, shift, equal))
        {
            equal++;
        }

        while (equal > 0 && !IsWhole(part, equal))
        {
            equal--;
        }

        var hasHeadings = Enumerable.Range(0, equal).Any(row => RowOf(part, row).Count(cell => cell.Text.Length > 0) > 1);
        return hasHeadings || !HasSameLabel(table, part, equal) ? equal : 0;
    }

    /// <summary>Whether two rows after those repeated begin with the same labels, or already the first does with a title: then it is another table of the same kind.</summary>
    public static bool BeginsAnew(TableSoFar table, LayoutTable part, int repeatedRows)
    {
        var sameTitle = repeatedRows == 0 && IsTitle(part, 0) && FirstText(part, 0) == FirstText(table, 0);
        return sameTitle || (HasSameLabel(table, part, repeatedRows) && HasSameLabel(table, part, repeatedRows + 1));
    }

    private static bool HasSameLabel(TableSoFar table, LayoutTable part, int row) =>
        FirstText(part, row) is { Length: > 0 } text && text == FirstText(table, row);

    private static bool IsTitle(LayoutTable part, int row) => RowOf(part, row).Any(cell => cell.ColumnSpan == part.ColumnCount && part.ColumnCount > 1 && cell.Text.Length > 0);

    private static string? FirstText(LayoutTable part, int row) => RowOf(part, row).FirstOrDefault(cell => cell.Column == 0)?.Text;

    private static string? FirstText(TableSoFar table, int row)
    {
        foreach (var cell in table.Cells)
        {
            if (cell.Row >= row)
            {
                return cell.Row == row && cell.Column == 0 ? cell.Text : null;
            }
        }

        return null;
    }

    private static bool IsSameRow(TableSoFar table, LayoutTable part, float shift, int row)
    {
        var cells = RowOf(part, row).ToList();
        var others = table.Cells.TakeWhile(cell => cell.Row <= row).Where(cell => cell.Row == row).ToList();
        if (cells.Count == 0 || cells.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var (column, span) = table.ColumnsOf(cells[i], part.Edges!.Columns, shift);
            if (others[i].Text != cells[i].Text || others[i].Column != column || others[i].ColumnSpan != span || others[i].RowSpan != cells[i].RowSpan)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no cell reaches over the end of the first rows.</summary>
    private static bool IsWhole(LayoutTable part, int rows) => part.Cells.TakeWhile(cell => cell.Row < rows).All(cell => cell.Row + cell.RowSpan <= rows);

    private static IEnumerable<LayoutCell> RowOf(LayoutTable part, int row) =>
        part.Cells.TakeWhile(cell => cell.Row <= row).Where(cell => cell.Row == row);
}
