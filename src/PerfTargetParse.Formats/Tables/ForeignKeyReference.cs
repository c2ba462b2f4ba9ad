namespace PerfTargetParse.Formats.Tables;

/// <summary>The other table and its columns.</summary>
internal sealed record ForeignKeyReference(string Resource, IReadOnlyList<string> Fields);
