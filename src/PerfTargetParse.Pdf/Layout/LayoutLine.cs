namespace PerfTargetParse.Pdf.Layout;

/// <summary>A line of text outside tables.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">Its text; a blank where words stand apart.</param>
/// <param name="Role">What it is on the page.</param>
/// <param name="AfterGap">Whether more than the usual distance stands above it, or the beginning of a page.</param>
public sealed record LayoutLine(LayoutBox Box, string Text, LineRole Role, bool AfterGap) : LayoutBlock(Box)
{
    /// <summary>Its page, 1-based.</summary>
    public required int PageNumber { get; init; }
}
