namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>Part of a line between wide gaps.</summary>
/// <param name="First">Place of its first run in the order of runs.</param>
/// <param name="Count">How many runs.</param>
/// <param name="Box">Where it stands, as the page is read.</param>
internal readonly record struct Piece(int First, int Count, LayoutBox Box);
