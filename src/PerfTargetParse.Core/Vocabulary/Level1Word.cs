namespace PerfTargetParse.Vocabulary;

/// <summary>A class of the first level and the classes under it.</summary>
public sealed record Level1Word
{
    /// <summary>The model's word.</summary>
    public required string Level1 { get; init; }

    /// <summary>Its code in <c>category</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How it is printed.</summary>
    public required IReadOnlyList<string> Printed { get; init; }

    /// <summary>The classes under it.</summary>
    public required IReadOnlyList<Level2Word> Level2 { get; init; }
}
