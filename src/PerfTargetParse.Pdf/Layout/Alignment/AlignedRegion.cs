namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>Lines that are a table without lines between its columns.</summary>
/// <param name="First">Its first line.</param>
/// <param name="End">The line after its last.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record AlignedRegion(int First, int End, ColumnSet Columns);
