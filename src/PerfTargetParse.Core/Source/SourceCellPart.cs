using PerfTargetParse.Model;

namespace PerfTargetParse.Source;

/// <summary>A part of a cell that page breaks cut.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Text">What of the text stands there.</param>
public sealed record SourceCellPart(Origin Origin, string Text);
