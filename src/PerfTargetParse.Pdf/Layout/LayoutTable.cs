namespace PerfTargetParse.Pdf.Layout;

/// <summary>A table of a page, or one joined over several. Every place of the grid belongs to exactly one cell.</summary>
/// <param name="Box">Where it stands; of a joined one, its first part.</param>
/// <param name="RowCount">Rows of the grid.</param>
/// <param name="ColumnCount">Columns of the grid.</param>
/// <param name="Cells">Cells from top to bottom, in a row from left to right; empty ones included.</param>
/// <param name="Source">How the grid was found.</param>
public sealed record LayoutTable(LayoutBox Box, int RowCount, int ColumnCount, IReadOnlyList<LayoutCell> Cells, TableSource Source) : LayoutBlock(Box)
{
    /// <summary>Numbers of the pages it stands on, 1-based, in order.</summary>
    public required IReadOnlyList<int> PageNumbers { get; init; }

    /// <summary>Its edges on the last page it stands on.</summary>
    internal TableEdges? Edges { get; init; }
}
