namespace PerfTargetParse.Formats.Pdf;

/// <summary>What kept part of a file from being read.</summary>
/// <param name="HasDamage">Damage did.</param>
/// <param name="HasLimit">A limit did.</param>
internal readonly record struct PdfLosses(bool HasDamage, bool HasLimit);
