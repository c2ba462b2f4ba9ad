namespace PerfTargetParse.Formats.Text;

/// <summary>
/// Holds back lines from the first that could belong to a table until it is clear where the table ends; other lines pass
/// straight through. So a decision about a region rests on the region, and memory on its length.
/// </summary>
internal sealed class LineWindow
{
    /// <summary>A wrapped cell of a table may take many lines without a separator; after so many the table is over.</summary>
    private const int LinesBetween = 256;

    /// <summary>Evidence enough; a longer table is decided piece by piece.</summary>
    private const int MostLines = 16_384;

    private readonly BlockBuilder _blocks;
    private readonly List<TextLine> _lines = [];
    private readonly List<LineKind> _kinds = [];
    private int _sinceTable;

    /// <summary>Makes an empty one.</summary>
    /// <param name="blocks">Where blocks go.</param>
    public LineWindow(BlockBuilder blocks) => _blocks = blocks;

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line, without markup.</param>
    public void Add(TextLine line)
    {
        var kind = LineShape.KindOf(line.Text);
        if (_lines.Count == 0 && kind < LineKind.Tabs)
        {
            PlainLines.Emit(line, kind, _blocks);
            return;
        }

        _lines.Add(line);
        _kinds.Add(kind);
        _sinceTable = kind < LineKind.Tabs ? _sinceTable + 1 : 0;
        if (_sinceTable >= LinesBetween || _lines.Count >= MostLines)
        {
            Flush();
        }
    }

    /// <summary>Decides about all lines held back.</summary>
    public void Flush()
    {
        if (_lines.Count > 0)
        {
            StrayKinds.Reject(_lines, _kinds);
            new RegionSplitter(_lines, _kinds, _blocks).Emit();
        }

        _lines.Clear();
        _kinds.Clear();
        _sinceTable = 0;
    }
}
