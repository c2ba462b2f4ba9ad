using PerfTargetParse.Model;

namespace PerfTargetParse.Source;

/// <summary>Text outside tables. Of plain text, one line: whether lines belong together is not the reader's business.</summary>
public sealed record SourceParagraph : SourceBlock
{
    /// <summary>The text; empty for a line of blanks that stands where a cell would.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public required Origin Origin { get; init; }

    /// <summary>True where an empty line or a page break stands before it.</summary>
    public bool AfterGap { get; init; }

    /// <summary>True of what belongs to the page, not to the text: a running head or foot, the number of the page. No form holds it.</summary>
    public bool IsPageFurniture { get; init; }
}
