namespace PerfTargetParse.Targets;

/// <summary>Units of one sort. Compound units (元/人/天) and those with 万 or 亿 are composed, not listed.</summary>
public sealed record UnitWords
{
    /// <summary>What they measure.</summary>
    public required UnitSort Sort { get; init; }

    /// <summary>The units.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    internal static UnitWords From(ResourceObject words) => new() { Sort = words.Code<UnitSort>("sort"u8), Words = words.Texts("words"u8) };
}
