namespace PerfTargetParse.Vocabulary;

/// <summary>A class of the second level.</summary>
public sealed record Level2Word
{
    /// <summary>The model's word.</summary>
    public required string Name { get; init; }

    /// <summary>Its code in <c>category</c>, behind that of its parent.</summary>
    public required string Code { get; init; }

    /// <summary>How it is printed.</summary>
    public required IReadOnlyList<string> Printed { get; init; }

    internal static Level2Word From(ResourceObject word) => new()
    {
        Name = word.Text("name"u8),
        Code = word.Text("code"u8),
        Printed = word.Texts("printed"u8),
    };
}
