namespace PerfTargetParse.Targets;

/// <summary>A date or span that is the whole of a text.</summary>
/// <param name="From">First date.</param>
/// <param name="To">Last date.</param>
/// <param name="Operator">What a word after it states: 前, 起.</param>
/// <param name="IsSpan">Whether both dates are printed.</param>
/// <param name="IsLoneMonth">Whether it is no more than "5月", which could be five months too.</param>
internal readonly record struct DateReading(PartialDate From, PartialDate To, string? Operator, bool IsSpan, bool IsLoneMonth);
