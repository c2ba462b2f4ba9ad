namespace PerfTargetParse.Pipeline;

/// <summary>Collects readers and writers, then freezes them into a <see cref="ConversionPipeline"/>. Order matters: among equal fits the first reader wins.</summary>
public sealed class PipelineBuilder
{
    /// <summary>The readers.</summary>
    public IList<IDocumentReader> Readers { get; } = [];

    /// <summary>The readers of archives.</summary>
    public IList<IArchiveReader> Archives { get; } = [];

    /// <summary>The writers.</summary>
    public IList<IResultWriter> Writers { get; } = [];

    /// <summary>What a document may cost.</summary>
    public Limits Limits { get; set; } = Limits.Default;

    /// <summary>Whether personal names and telephone numbers are given as fields.</summary>
    public bool IncludePersonal { get; set; }

    /// <summary>Freezes the collection.</summary>
    public ConversionPipeline Build() => new([.. Readers], [.. Archives], [.. Writers], Limits, IncludePersonal);
}
