namespace PerfTargetParse.Pdf.Files;

/// <summary>A stream as it stands in the file: its dictionary and its raw bytes, still filtered and encrypted.</summary>
/// <param name="Dictionary">The dictionary.</param>
/// <param name="Raw">The bytes of the file.</param>
/// <param name="ObjectNumber">Number of the object, which encryption needs; 0 of a stream that is not encrypted by itself (inline, or made here).</param>
/// <param name="Generation">Its generation.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Raw, int ObjectNumber, int Generation);
