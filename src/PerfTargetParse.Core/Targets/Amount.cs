namespace PerfTargetParse.Targets;

/// <summary>An amount of money as printed.</summary>
/// <param name="Value">The number with its printed digits.</param>
/// <param name="Factor">To yuan, where the cell itself prints a unit; else null.</param>
public readonly record struct Amount(decimal Value, decimal? Factor);
