namespace PerfTargetParse.Pdf.Tagging;

/// <summary>A cell of a tagged table.</summary>
/// <param name="IsHeader">Whether it is a header (TH).</param>
/// <param name="RowSpan">Rows it takes, at least 1.</param>
/// <param name="ColumnSpan">Columns it takes, at least 1.</param>
/// <param name="Content">What stands in it, in reading order.</param>
public sealed record TaggedCell(bool IsHeader, int RowSpan, int ColumnSpan, IReadOnlyList<TaggedContent> Content);
