using PerfTargetParse.Model;

namespace PerfTargetParse.Vocabulary;

/// <summary>What a group of labels means.</summary>
public sealed record FieldLabel
{
    /// <summary>The field.</summary>
    public required FieldKind Field { get; init; }

    /// <summary>Of goals and money, the span; "open" money takes the span of its surroundings.</summary>
    public string? Scope { get; init; }

    /// <summary>Of money, where it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Of a stage column, the stage.</summary>
    public string? Stage { get; init; }

    /// <summary>Of several labels for one field, the lower rank wins.</summary>
    public int Rank { get; init; } = 1;

    /// <summary>Of a block, the field of text that stands under it without a label of its own.</summary>
    public string? Below { get; init; }

    /// <summary>The labels, folded.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The span as the model names it; null where the surroundings decide.</summary>
    public Scope? KnownScope => Scope switch
    {
        "overall" => Model.Scope.Overall,
        "annual" => Model.Scope.Annual,
        "result" => Model.Scope.Result,
        "project" => Model.Scope.Project,
        _ => null,
    };

    internal static FieldLabel From(ResourceObject label) => new()
    {
        Field = label.Code<FieldKind>("field"u8),
        Scope = label.OptionalText("scope"u8),
        Source = label.OptionalText("source"u8),
        Stage = label.OptionalText("stage"u8),
        Rank = label.Number("rank"u8, absent: 1),
        Below = label.OptionalText("below"u8),
        Labels = label.Texts("labels"u8),
    };
}
