namespace PerfTargetParse.Formats.Tables;

/// <summary>Columns that name a row of another table.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, ForeignKeyReference Reference);
