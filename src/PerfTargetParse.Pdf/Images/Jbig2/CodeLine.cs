namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>A line of a code table: a prefix, then bits that count from a number.</summary>
/// <param name="PrefixLength">Length of the prefix in bits; 0 where the line is not used.</param>
/// <param name="RangeLength">Bits that follow the prefix.</param>
/// <param name="Low">The number from which they count.</param>
/// <param name="Kind">Which way they count.</param>
internal readonly record struct CodeLine(int PrefixLength, int RangeLength, int Low, CodeLineKind Kind = CodeLineKind.Up);
