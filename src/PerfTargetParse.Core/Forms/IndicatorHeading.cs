namespace PerfTargetParse.Forms;

/// <summary>The heading of an indicator table: its columns, its pieces, and where the rows under it begin.</summary>
/// <param name="Layout">The columns.</param>
/// <param name="Pieces">The pieces of the heading.</param>
/// <param name="FirstRow">Index of its first row.</param>
/// <param name="FirstPiece">Index of its first piece in that row.</param>
/// <param name="EndRow">Index of the row in which, or before which, the first indicator stands.</param>
/// <param name="EndPiece">Index in that row of the first piece behind the heading.</param>
internal sealed record IndicatorHeading(ColumnLayout Layout, IReadOnlyList<Piece> Pieces, int FirstRow, int FirstPiece, int EndRow, int EndPiece);
