using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Takes paragraphs and tables in their order: those of the document, or of a cell.</summary>
internal abstract class Story
{
    /// <summary>Adds a paragraph; its lines are divided by line feeds.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isAfterBreak">Whether a page break stands before it.</param>
    public abstract void AddParagraph(ReadOnlySpan<char> text, bool isAfterBreak);

    /// <summary>Adds a table.</summary>
    public abstract void AddTable(IReadOnlyList<SourceBlock> blocks);
}
