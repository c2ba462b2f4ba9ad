namespace PerfTargetParse.Pdf.Layout;

/// <summary>What joining over pages must know of a table, in the frame in which its page is read.</summary>
/// <param name="Columns">Column edges from left to right.</param>
/// <param name="Rows">Row edges from top to bottom.</param>
/// <param name="OpenTops">For each column, whether no line closes it at the top.</param>
/// <param name="OpenBottoms">For each column, whether no line closes it at the bottom.</param>
internal sealed record TableEdges(float[] Columns, float[] Rows, bool[] OpenTops, bool[] OpenBottoms);
