namespace PerfTargetParse.Targets;

/// <summary>A simple unit.</summary>
/// <param name="Name">What it is called in the model.</param>
/// <param name="Sort">What it measures.</param>
/// <param name="IsOrdinal">Whether a Chinese numeral before it numbers rather than counts.</param>
internal sealed record Unit(string Name, UnitSort Sort, bool IsOrdinal);
