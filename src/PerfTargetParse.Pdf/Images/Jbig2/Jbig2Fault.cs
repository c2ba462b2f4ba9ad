namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>
/// Data that are damaged, or in a form that is not known. Thrown from deep inside a segment and caught by <see cref="Jbig2Decoder"/>
/// alone, which keeps what came before: every number of every segment can be the one that is wrong.
/// </summary>
internal sealed class Jbig2Fault(string message) : Exception(message);
