namespace PerfTargetParse.Formats.Sheets;

/// <summary>A cell that holds something, as a person sees it.</summary>
/// <param name="Row">Row in the sheet, 1-based.</param>
/// <param name="Column">Column in the sheet, 1-based.</param>
/// <param name="Text">What is shown.</param>
internal readonly record struct SheetCell(int Row, int Column, string Text);
