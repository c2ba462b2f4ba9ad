using PerfTargetParse.Model;

namespace PerfTargetParse.Pipeline;

/// <summary>How one cell or paragraph was read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Use">What became of it.</param>
/// <param name="Field">The field that took it, as "projects[0].indicators[3].name"; of a label the field it names.</param>
public sealed record CellReading(string Text, Origin Origin, CellUse Use, string? Field);
