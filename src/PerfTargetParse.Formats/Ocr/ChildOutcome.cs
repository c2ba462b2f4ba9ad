namespace PerfTargetParse.Formats.Ocr;

/// <summary>What a child process gave.</summary>
/// <param name="Output">What it wrote; null where it failed.</param>
/// <param name="Failure">Why it failed, for a person.</param>
/// <param name="IsTimeout">Whether its time ran out.</param>
internal readonly record struct ChildOutcome(string? Output, string? Failure = null, bool IsTimeout = false);
