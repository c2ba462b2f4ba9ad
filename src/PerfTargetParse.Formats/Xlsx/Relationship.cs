namespace PerfTargetParse.Formats.Xlsx;

/// <summary>What a part leads to.</summary>
/// <param name="Type">Last word of its type, as "worksheet".</param>
/// <param name="Path">Path of the part in the file.</param>
internal readonly record struct Relationship(string Type, string Path);
