namespace PerfTargetParse.Model;

/// <summary>The factor between a printed amount and yuan.</summary>
/// <param name="Factor">1, 10000 or 100000000.</param>
/// <param name="From">Which print says so.</param>
public sealed record MoneyScale(decimal Factor, ScaleSource From);
