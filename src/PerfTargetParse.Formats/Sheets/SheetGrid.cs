namespace PerfTargetParse.Formats.Sheets;

/// <summary>Rows of cells that take the room of their merges. Empty rows are left out.</summary>
internal sealed class SheetGrid
{
    public SheetGrid(List<GridRow> rows) => Rows = rows;

    public List<GridRow> Rows { get; }

    /// <summary>Whether nothing stands between a row and the one before.</summary>
    public bool IsNext(int index) => Rows[index].Number == Rows[index - 1].Number + 1;

    /// <summary>The columns in which cells begin, in the table that begins at a row.</summary>
    public List<int> ColumnsFrom(int index, IReadOnlyList<RowRole> roles)
    {
        var columns = new HashSet<int>();
        for (; index < Rows.Count && roles[index] == RowRole.Table; index++)
        {
            foreach (var cell in Rows[index].Cells)
            {
                columns.Add(cell.Range.FirstColumn);
            }
        }

        return [.. columns.Order()];
    }

    /// <summary>Lays out a sheet. Merges are cut at the last cell that holds something; of those that overlap the first counts.</summary>
    public static SheetGrid Of(Sheet sheet)
    {
        var rows = new List<GridRow>();
        if (sheet.Cells.Count == 0)
        {
            return new SheetGrid(rows);
        }

        var lastRow = sheet.Cells[^1].Row;
        var lastColumn = sheet.Cells.Max(c => c.Column);
        var merges = sheet.Merges
            .Where(m => m.FirstRow <= lastRow && m.FirstColumn <= lastColumn)
            .Select(m => m with { LastRow = Math.Min(m.LastRow, lastRow), LastColumn = Math.Min(m.LastColumn, lastColumn) })
            .OrderBy(m => m.FirstRow).ThenBy(m => m.FirstColumn).ToList();
        var layout = new GridLayout(merges);
        var at = 0;
        for (var number = layout.NextRow(sheet.Cells[0].Row, 0); number <= lastRow; number = layout.NextRow(at < sheet.Cells.Count ? sheet.Cells[at].Row : int.MaxValue, number))
        {
            var first = at;
            while (at < sheet.Cells.Count && sheet.Cells[at].Row == number)
            {
                at++;
            }

            if (layout.Row(number, sheet.Cells[first..at]) is { } row)
            {
                rows.Add(row);
            }
        }

        return new SheetGrid(rows);
    }
}
