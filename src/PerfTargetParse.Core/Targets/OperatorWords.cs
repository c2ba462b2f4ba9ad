namespace PerfTargetParse.Targets;

/// <summary>Spellings of one operator that stand in the same place.</summary>
public sealed record OperatorWords
{
    /// <summary>=, ≥, ≤, &gt; or &lt;.</summary>
    public required string Operator { get; init; }

    /// <summary>Where they stand.</summary>
    public required OperatorPlace Place { get; init; }

    /// <summary>The spellings.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    internal static OperatorWords From(ResourceObject words) => new()
    {
        Operator = words.Text("operator"u8),
        Place = words.Code<OperatorPlace>("place"u8),
        Words = words.Texts("words"u8),
    };
}
