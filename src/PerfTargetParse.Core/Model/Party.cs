namespace PerfTargetParse.Model;

/// <summary>A body with its code, where one is printed.</summary>
/// <param name="Code">Budget code, as "015001" of "[015001]某某局".</param>
/// <param name="Name">Name as printed.</param>
public sealed record Party(string? Code, string? Name);
