using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>A column of an indicator table.</summary>
internal sealed record Column
{
    public required ColumnRole Role { get; init; }

    /// <summary>Of a target column, its span.</summary>
    public Scope Scope { get; init; }

    /// <summary>Of a project's column in a summary table, the label of its field.</summary>
    public LabelMatch? Project { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Heading { get; init; }

    /// <summary>Grid column of the heading, 1-based; 0 where the source shows none.</summary>
    public required int Position { get; init; }
}
