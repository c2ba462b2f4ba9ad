namespace PerfTargetParse.Pdf.Layout;

/// <summary>A line of text or a table, in the reading order of a page.</summary>
/// <param name="Box">Where it stands.</param>
public abstract record LayoutBlock(LayoutBox Box);
