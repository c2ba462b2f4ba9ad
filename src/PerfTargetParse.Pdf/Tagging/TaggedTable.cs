namespace PerfTargetParse.Pdf.Tagging;

/// <summary>A table of a tagged file.</summary>
/// <param name="Rows">Its rows, each with the cells that begin in it, as in HTML: what spans from above takes its place unsaid.</param>
public sealed record TaggedTable(IReadOnlyList<IReadOnlyList<TaggedCell>> Rows);
