using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Source;

/// <summary>What a reader made of the bytes: paragraphs and tables in reading order, without any meaning.</summary>
public sealed record SourceDocument
{
    /// <summary>Paragraphs and tables in reading order.</summary>
    public required IReadOnlyList<SourceBlock> Blocks { get; init; }

    /// <summary>Number of pages, where the format has pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Set where nothing could be read: failed, encrypted, unsupported; a finding says why.</summary>
    public DocumentStatus? Failure { get; init; }

    /// <summary>True where damage, or what the tool cannot read, kept part of the document out; a finding says what.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What the reader decided while it put the document together, for those who look into it; nothing that lowers certainty.</summary>
    public IReadOnlyList<Diagnostic> Decisions { get; init; } = [];

    /// <summary>Places, or whole pages, whose text was recognised from pictures.</summary>
    public IReadOnlyList<Origin> Recognised { get; init; } = [];

    /// <summary>Places of recognised words that are doubtful.</summary>
    public IReadOnlyList<Origin> Unsure { get; init; } = [];

    /// <summary>False where a limit kept part of the document out.</summary>
    public bool IsComplete { get; init; } = true;
}
