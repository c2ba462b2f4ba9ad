namespace PerfTargetParse.Pdf.Files;

/// <summary>An object that a <see cref="FileScan"/> came across.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Type">Type of its dictionary; null where it has none or is none.</param>
internal readonly record struct ScannedObject(int Number, int Offset, string? Type);
