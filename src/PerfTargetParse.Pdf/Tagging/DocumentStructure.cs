namespace PerfTargetParse.Pdf.Tagging;

/// <summary>What the producer of a tagged file says of its structure, as far as tables go. It may be wrong, as everything that nobody sees.</summary>
/// <param name="Tables">Tables in the order of the tree; one within a cell of another comes after that one.</param>
/// <param name="IsComplete">False where a limit ended the reading.</param>
public sealed record DocumentStructure(IReadOnlyList<TaggedTable> Tables, bool IsComplete);
