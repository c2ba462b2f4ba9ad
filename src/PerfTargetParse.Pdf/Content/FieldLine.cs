namespace PerfTargetParse.Pdf.Content;

/// <summary>A line of a field's value.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">Its text as codes of <see cref="PlainTextFont"/>.</param>
internal readonly record struct FieldLine(double X, double Y, byte[] Text);
