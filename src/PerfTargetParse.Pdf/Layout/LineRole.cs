namespace PerfTargetParse.Pdf.Layout;

/// <summary>What a line is on its page.</summary>
public enum LineRole
{
    /// <summary>Part of the text.</summary>
    Body,

    /// <summary>A running head or foot: the same on several pages, or marked as no content.</summary>
    Running,

    /// <summary>The number of the page.</summary>
    PageNumber,
}
