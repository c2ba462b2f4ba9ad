namespace PerfTargetParse.Formats.Tables;

/// <summary>What the cells of a column must fulfil.</summary>
internal sealed record FieldConstraints
{
    public bool? Required { get; init; }

    public IReadOnlyList<string>? Enum { get; init; }
}
