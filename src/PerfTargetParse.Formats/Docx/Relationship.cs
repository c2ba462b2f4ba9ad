namespace PerfTargetParse.Formats.Docx;

/// <summary>A relationship of a part to another one (ISO/IEC 29500-2, 6.5).</summary>
/// <param name="Id">What the part calls it.</param>
/// <param name="Type">The last word of its type, which is the same in transitional and strict documents.</param>
/// <param name="Target">Name of the other part, without a slash before it.</param>
internal sealed record Relationship(string Id, string Type, string Target);
