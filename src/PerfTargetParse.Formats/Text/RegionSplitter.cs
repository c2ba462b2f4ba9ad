namespace PerfTargetParse.Formats.Text;

/// <summary>Divides lines into regions of one separator each.</summary>
internal sealed class RegionSplitter
{
    private readonly List<TextLine> _lines;
    private readonly List<LineKind> _kinds;
    private readonly BlockBuilder _blocks;

    /// <summary>Makes one.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="kinds">What each looks like among its neighbours.</param>
    /// <param name="blocks">Where blocks go.</param>
    public RegionSplitter(List<TextLine> lines, List<LineKind> kinds, BlockBuilder blocks)
    {
        _lines = lines;
        _kinds = kinds;
        _blocks = blocks;
    }

    /// <summary>Adds all lines as paragraphs and tables.</summary>
    public void Emit()
    {
        var start = 0;
        while (start < _lines.Count)
        {
            if (_kinds[start] < LineKind.Tabs)
            {
                PlainLines.Emit(_lines[start], _kinds[start], _blocks);
                start++;
                continue;
            }

            var end = start + 1;
            while (end < _lines.Count && (_kinds[end] < LineKind.Tabs || _kinds[end] == _kinds[start]))
            {
                // Every page is aligned on its own.
                if (_kinds[start] == LineKind.Gaps && _lines[end].AfterBreak)
                {
                    break;
                }

                end++;
            }

            if (_kinds[start] == LineKind.Gaps)
            {
                new AlignedRegion(_lines, _kinds, start, end, _blocks).Emit();
            }
            else
            {
                new SeparatedRegion(_lines, _kinds, start, end, _kinds[start] == LineKind.Tabs ? '\t' : '|', _blocks).Emit();
            }

            start = end;
        }
    }
}
