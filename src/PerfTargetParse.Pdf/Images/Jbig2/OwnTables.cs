namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The code tables of the segments that a segment refers to, taken in their order.</summary>
internal sealed class OwnTables(IReadOnlyList<CodeTable> tables)
{
    private const int Own = 3;

    private int _next;

    /// <summary>A standard table by a selection of two bits, or the next table of the segment's own.</summary>
    /// <param name="selection">The selection: 3 is a table of its own.</param>
    /// <param name="standard">Numbers of the standard tables, by selection.</param>
    public CodeTable Choose(int selection, params ReadOnlySpan<int> standard)
    {
        if (selection == Own)
        {
            return _next < tables.Count ? tables[_next++] : throw new Jbig2Fault("code table missing");
        }

        return selection < standard.Length ? StandardCodes.Table(standard[selection]) : throw new Jbig2Fault("code table selection");
    }
}
