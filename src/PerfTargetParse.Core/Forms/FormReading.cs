using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Forms;

/// <summary>What was read of the forms of a document.</summary>
public sealed record FormReading
{
    /// <summary>Title of the document.</summary>
    public string? Title { get; init; }

    /// <summary>The forms.</summary>
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>The ledger.</summary>
    public Coverage Coverage { get; init; } = Coverage.Empty;

    /// <summary>How each cell was read.</summary>
    public IReadOnlyList<CellReading> Readings { get; init; } = [];
}
