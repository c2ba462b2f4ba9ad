using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Model;

/// <summary>Everything that was learnt of one document.</summary>
public sealed record DocumentResult
{
    /// <summary>Which bytes were read, and how.</summary>
    public required SourceInfo Source { get; init; }

    /// <summary>How reading ended.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>Title of the document as printed; of one form without a title of its own for the document, the form's title.</summary>
    public string? Title { get; init; }

    /// <summary>The forms found, in printed order.</summary>
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>What became of each cell of the forms.</summary>
    public Coverage Coverage { get; init; } = Coverage.Empty;

    /// <summary>Findings, in document order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
