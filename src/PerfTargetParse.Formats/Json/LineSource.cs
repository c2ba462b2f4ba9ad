namespace PerfTargetParse.Formats.Json;

/// <summary>What a line of the JSON-lines output says of its document.</summary>
internal sealed record LineSource(string Path, string? Format, string? Sha256);
