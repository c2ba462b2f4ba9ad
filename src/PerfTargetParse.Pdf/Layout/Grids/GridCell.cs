namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>A cell of a grid.</summary>
/// <param name="Row">Its first row, 0-based.</param>
/// <param name="Column">Its first column, 0-based.</param>
/// <param name="RowSpan">Rows it takes.</param>
/// <param name="ColumnSpan">Columns it takes.</param>
/// <param name="IsClosed">Whether lines enclose it; false where it only fills a corner that the table leaves free.</param>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan, bool IsClosed = true);
