namespace PerfTargetParse.Pdf.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Row">Its first row, 0-based.</param>
/// <param name="Column">Its first column, 0-based.</param>
/// <param name="RowSpan">Rows it takes.</param>
/// <param name="ColumnSpan">Columns it takes.</param>
/// <param name="Box">Its edges; of a cell joined over pages, those of its first part.</param>
/// <param name="PageNumber">The page of its first part, 1-based.</param>
/// <param name="Text">Its text; lines are joined by a line feed.</param>
public sealed record LayoutCell(int Row, int Column, int RowSpan, int ColumnSpan, LayoutBox Box, int PageNumber, string Text);
