namespace PerfTargetParse.Forms;

/// <summary>A cell put into a column.</summary>
/// <param name="Column">Index of the column.</param>
/// <param name="Text">The text; parts of a wrapped cell joined.</param>
/// <param name="Pieces">The pieces it was made of.</param>
internal sealed record AlignedCell(int Column, string Text, IReadOnlyList<Piece> Pieces);
