namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Runs that stand on one line.</summary>
/// <param name="First">Place of the first one in the order of runs.</param>
/// <param name="Count">How many.</param>
/// <param name="Turn">Quarter turns against the page.</param>
/// <param name="Box">Where they stand, in the frame of their turn.</param>
internal readonly record struct TextLine(int First, int Count, byte Turn, LayoutBox Box);
