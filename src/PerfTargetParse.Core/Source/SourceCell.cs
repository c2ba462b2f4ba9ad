using PerfTargetParse.Model;

namespace PerfTargetParse.Source;

/// <summary>A cell. A cell that others span over is not listed a second time.</summary>
public sealed record SourceCell
{
    /// <summary>The text; lines of a cell are joined by a line feed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands, spans of more than one included; its column is the one of the grid.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Rows it spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Columns it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Its parts, where page breaks cut it; of all others none.</summary>
    public IReadOnlyList<SourceCellPart> Parts { get; init; } = [];
}
