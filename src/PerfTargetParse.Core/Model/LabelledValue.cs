namespace PerfTargetParse.Model;

/// <summary>A label of the form and what stands beside it.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Value">The value as printed.</param>
/// <param name="Origin">Where the value stands.</param>
public sealed record LabelledValue(string Label, string Value, Origin? Origin);
