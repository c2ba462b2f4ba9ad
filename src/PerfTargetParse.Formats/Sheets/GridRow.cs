namespace PerfTargetParse.Formats.Sheets;

/// <summary>A row that holds something.</summary>
internal sealed class GridRow(int number)
{
    /// <summary>Row in the sheet, 1-based.</summary>
    public int Number { get; } = number;

    /// <summary>Cells that begin in the row, from left to right.</summary>
    public List<GridCell> Cells { get; } = [];

    /// <summary>Columns that cells of this row or of rows above take, from left to right.</summary>
    public List<NumberSpan> Covered { get; } = [];

    /// <summary>Whether a cell of a row above reaches into the row.</summary>
    public bool IsUnderMerge { get; set; }

    public int FilledCount => Cells.Count(c => c.Text.Length > 0);
}
