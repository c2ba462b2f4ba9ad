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

    internal static Level1Word From(ResourceObject word) => new()
    {
        Level1 = word.Text("level1"u8),
        Code = word.Text("code"u8),
        Printed = word.Texts("printed"u8),
        Level2 = word.Objects("level2"u8, Level2Word.From),
    };
}
