namespace PerfTargetParse.Forms;

/// <summary>Lines that make a row, both ends included, counted without the lines that hold only level words.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="Last">Index of the last line.</param>
internal readonly record struct LineSpan(int First, int Last);
