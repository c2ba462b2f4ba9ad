namespace PerfTargetParse.Source;

/// <summary>A table.</summary>
public sealed record SourceTable : SourceBlock
{
    /// <summary>Its rows.</summary>
    public required IReadOnlyList<SourceRow> Rows { get; init; }

    /// <summary>Whether the rows are those of the print.</summary>
    public TableShape Shape { get; init; } = TableShape.Rows;
}
