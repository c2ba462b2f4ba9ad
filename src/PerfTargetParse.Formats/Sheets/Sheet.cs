namespace PerfTargetParse.Formats.Sheets;

/// <summary>A sheet as a person sees it, what is hidden included.</summary>
internal sealed class Sheet(string name, bool isHidden)
{
    private bool _isOrdered = true;

    public string Name { get; } = name;

    public bool IsHidden { get; } = isHidden;

    /// <summary>Cells that hold something, by rows, then columns; of cells in one place the last.</summary>
    public List<SheetCell> Cells { get; } = [];

    /// <summary>Merged cells.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>Hidden rows, ascending.</summary>
    public List<NumberSpan> HiddenRows { get; } = [];

    /// <summary>Hidden columns, ascending.</summary>
    public List<NumberSpan> HiddenColumns { get; } = [];

    /// <summary>Cells whose formula was stored without the value that it gives.</summary>
    public List<CellAddress> Uncalculated { get; } = [];

    public void Add(int row, int column, string text)
    {
        _isOrdered &= Cells is not [.., var last] || (row, column).CompareTo((last.Row, last.Column)) > 0;
        Cells.Add(new SheetCell(row, column, text));
    }

    /// <summary>Puts cells in order where the file does not have them so.</summary>
    public void Complete()
    {
        if (_isOrdered)
        {
            return;
        }

        var last = new SortedDictionary<(int Row, int Column), SheetCell>();
        foreach (var cell in Cells)
        {
            last[(cell.Row, cell.Column)] = cell;
        }

        Cells.Clear();
        Cells.AddRange(last.Values);
        _isOrdered = true;
    }
}
