namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Codes that follow one another, and what the first of them means.</summary>
/// <param name="Low">The first code.</param>
/// <param name="High">The last one.</param>
/// <param name="Value">A CID, or where a text begins: whoever made the range knows.</param>
internal readonly record struct CodeRange(uint Low, uint High, int Value);
