namespace PerfTargetParse.Pdf.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Row">Its first row, 0-based.</param>
/// <param name="Column">Its first column, 0-based.</param>
/// <param name="RowSpan">Rows it takes.</param>
/// <param name="ColumnSpan">Columns it takes.</param>
/// <param name="Box">Its edges; of a cell joined over pages, those of its first part.</param>
/// <param name="PageNumber">The page of its first part, 1-based.</param>
/// <param name="Text">Its text; lines are joined by a line feed.</param>
public sealed record LayoutCell(int Row, int Column, int RowSpan, int ColumnSpan, LayoutBox Box, int PageNumber, string Text)
{
    /// <summary>Where each line of the text stands, from its first glyph to its last: as many as <see cref="Text"/> has lines.</summary>
    /// <remarks>Whoever reads the cell tells by it whether a line was broken for want of room.</remarks>
    public IReadOnlyList<LayoutPlace> LinePlaces { get; init; } = [];

    /// <summary>The edges of the further parts of a cell that was joined over pages, in order.</summary>
    public IReadOnlyList<LayoutPlace> FurtherParts { get; init; } = [];
}
