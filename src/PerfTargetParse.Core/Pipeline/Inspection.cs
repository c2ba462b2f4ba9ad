using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Pipeline;

/// <summary>A result together with what the reader saw and how each cell was read.</summary>
public sealed record Inspection
{
    /// <summary>The result.</summary>
    public required DocumentResult Result { get; init; }

    /// <summary>Paragraphs and tables; null where no reader took the document.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>Every non-empty cell and paragraph in document order.</summary>
    public IReadOnlyList<CellReading> Readings { get; init; } = [];
}
