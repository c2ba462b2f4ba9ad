namespace PerfTargetParse.Formats.Sheets;

/// <summary>Goes down a sheet and knows which merged cells reach into each row.</summary>
/// <param name="merges">Merges by their first row, then first column.</param>
internal sealed class GridLayout(List<CellRange> merges)
{
    private readonly List<CellRange> _open = [];
    private int _next;

    /// <summary>The next row that holds something: a cell, or part of merged cells.</summary>
    /// <param name="ofCells">The next row that has cells.</param>
    /// <param name="after">The row before.</param>
    public int NextRow(int ofCells, int after)
    {
        _open.RemoveAll(m => m.LastRow <= after);
        var row = _open.Count > 0 ? after + 1 : int.MaxValue;
        row = _next < merges.Count ? Math.Min(row, Math.Max(merges[_next].FirstRow, after + 1)) : row;
        return Math.Min(row, ofCells);
    }

    /// <summary>The row with its cells; null where it holds merged cells of one row without text alone.</summary>
    public GridRow? Row(int number, List<SheetCell> cells)
    {
        var row = new GridRow(number) { IsUnderMerge = _open.Count > 0 };
        for (; _next < merges.Count && merges[_next].FirstRow <= number; _next++)
        {
            Open(merges[_next]);
        }

        var next = 0;
        foreach (var merge in _open)
        {
            row.Covered.Add(new NumberSpan(merge.FirstColumn, merge.LastColumn));
            for (; next < cells.Count && cells[next].Column < merge.FirstColumn; next++)
            {
                row.Cells.Add(Single(cells[next]));
            }

            // What lies under merged cells besides the first is not shown.
            var text = string.Empty;
            for (; next < cells.Count && cells[next].Column <= merge.LastColumn; next++)
            {
                text = cells[next].Column == merge.FirstColumn ? cells[next].Text : text;
            }

            if (merge.FirstRow == number)
            {
                row.Cells.Add(new GridCell(merge, text));
            }
        }

        for (; next < cells.Count; next++)
        {
            row.Cells.Add(Single(cells[next]));
        }

        return row.IsUnderMerge || row.Cells.Exists(c => c.Text.Length > 0 || c.Range.Rows > 1) ? row : null;
    }

    private static GridCell Single(in SheetCell cell) => new(new CellRange(cell.Row, cell.Column, cell.Row, cell.Column), cell.Text);

    private void Open(in CellRange merge)
    {
        var (low, high) = (0, _open.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _open[middle].FirstColumn < merge.FirstColumn ? (middle + 1, high) : (low, middle);
        }

        var overlaps = (low > 0 && _open[low - 1].LastColumn >= merge.FirstColumn) || (low < _open.Count && _open[low].FirstColumn <= merge.LastColumn);
        if (!overlaps)
        {
            _open.Insert(low, merge);
        }
    }
}
