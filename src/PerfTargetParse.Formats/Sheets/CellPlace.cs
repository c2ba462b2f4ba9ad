namespace PerfTargetParse.Formats.Sheets;

/// <summary>A cell of a workbook in words.</summary>
public static class CellPlace
{
    /// <summary>"Sheet1!C5".</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="row">Row in the sheet, 1-based.</param>
    /// <param name="column">Column in the sheet, 1-based.</param>
    public static string Of(string sheet, int row, int column) => sheet + "!" + new CellAddress(row, column).ToString();
}
