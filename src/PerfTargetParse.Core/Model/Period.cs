namespace PerfTargetParse.Model;

/// <summary>A span of time in ISO form, as precise as printed ("2024-01-01", "2020-01", "2021").</summary>
/// <param name="Start">First day, month or year.</param>
/// <param name="End">Last day, month or year.</param>
public sealed record Period(string? Start, string? End);
