namespace PerfTargetParse.Formats.Sheets;

/// <summary>A rectangle of cells; all four numbers are 1-based and belong to it.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public int Rows => LastRow - FirstRow + 1;

    public int Columns => LastColumn - FirstColumn + 1;

    /// <summary>Reads "A1:C3", or "A1" for a single cell.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        if (!CellAddress.TryParse(colon < 0 ? text : text[..colon], out var first) || !CellAddress.TryParse(colon < 0 ? text : text[(colon + 1)..], out var last))
        {
            return false;
        }

        range = new CellRange(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column));
        return true;
    }
}
