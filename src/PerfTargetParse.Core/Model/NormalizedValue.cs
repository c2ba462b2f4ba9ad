namespace PerfTargetParse.Model;

/// <summary>A value with 万 and 亿 multiplied out.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">What is left of the unit; null where nothing is.</param>
public sealed record NormalizedValue(decimal Value, string? Unit);
