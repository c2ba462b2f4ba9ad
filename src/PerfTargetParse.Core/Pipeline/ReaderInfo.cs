using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Pipeline;

/// <summary>What a reader says of itself.</summary>
public sealed record ReaderInfo
{
    /// <summary>Name, as "text".</summary>
    public required string Name { get; init; }

    /// <summary>One line for the list of formats.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Extensions with their dot, in lower case.</summary>
    public required IReadOnlyList<string> Extensions { get; init; }
}
