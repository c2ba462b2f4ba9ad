namespace PerfTargetParse.Pdf.Files;

/// <summary>An object with its number, as it stands in the file.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Generation">Its generation.</param>
/// <param name="Value">What it is; of a stream the dictionary.</param>
/// <param name="StreamStart">Where the bytes of its stream begin; -1 where it is none.</param>
/// <param name="End">Where it was read to.</param>
internal readonly record struct IndirectObject(int Number, int Generation, PdfValue Value, int StreamStart, int End);
