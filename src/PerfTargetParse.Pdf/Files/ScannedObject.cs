namespace PerfTargetParse.Pdf.Files;

/// <summary>An object that a <see cref="FileScan"/> came across.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="IsObjectStream">Whether other objects are in it.</param>
internal readonly record struct ScannedObject(int Number, int Offset, bool IsObjectStream);
