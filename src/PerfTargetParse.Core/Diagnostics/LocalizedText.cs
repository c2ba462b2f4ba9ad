namespace PerfTargetParse.Diagnostics;

/// <summary>One text in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Zh">Chinese.</param>
public sealed record LocalizedText(string En, string Zh);
