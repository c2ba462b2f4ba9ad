namespace PerfTargetParse.Pdf.Layout;

/// <summary>A document as lines and tables, tables joined over pages.</summary>
/// <param name="Pages">The pages by themselves.</param>
/// <param name="Blocks">Lines and tables in reading order over all pages; a joined table stands where its first part does. Running heads and page numbers are kept, with their role.</param>
/// <param name="Continuations">What was decided at each break where one table ends and another begins.</param>
public sealed record LayoutDocument(IReadOnlyList<LayoutPage> Pages, IReadOnlyList<LayoutBlock> Blocks, IReadOnlyList<Continuation> Continuations);
