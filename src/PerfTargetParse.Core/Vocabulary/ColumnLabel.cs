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
}
