namespace PerfTargetParse.Formats.Xlsx;

/// <summary>A sheet that the workbook lists.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether its tab is hidden.</param>
/// <param name="RelationshipId">Leads to its part.</param>
internal readonly record struct SheetEntry(string Name, bool IsHidden, string RelationshipId);
