namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>What stands in the reading order of a page: a line of text, or a table found before.</summary>
/// <param name="Box">Where it stands, as the page is read.</param>
/// <param name="Line">The line; null for a table.</param>
/// <param name="Table">The table; null for a line.</param>
internal readonly record struct FlowItem(LayoutBox Box, PieceLine? Line, LayoutTable? Table)
{
    public FlowItem(PieceLine line)
        : this(line.Box, line, null)
    {
    }
}
