using PerfTargetParse.Model;

namespace PerfTargetParse.Vocabulary;

/// <summary>What a group of column headings means.</summary>
public sealed record ColumnLabel
{
    /// <summary>The role of the column.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>Of target columns, the span.</summary>
    public Scope Scope { get; init; } = Scope.Annual;

    /// <summary>The headings, folded.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    internal static ColumnLabel From(ResourceObject label) => new()
    {
        Role = label.Code<ColumnRole>("role"u8),
        Scope = label.Code("scope"u8, absent: Scope.Annual),
        Labels = label.Texts("labels"u8),
    };
}
