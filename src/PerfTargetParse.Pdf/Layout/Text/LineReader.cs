namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Puts runs together to lines by where they stand.</summary>
internal sealed class LineReader
{
    /// <summary>A run is part of a line that covers this part of its height.</summary>
    private const float SharedHeight = 0.5f;

    /// <summary>The same where runs that were taken for one line stand on top of one another.</summary>
    private const float SharedHeightOfTight = 0.75f;

    private readonly TextRun[] _runs;
    private readonly Comparison<int> _byHeight;
    private readonly Comparison<int> _byStart;

    public LineReader(TextRun[] runs)
    {
        _runs = runs;
        _byHeight = CompareHeights;
        _byStart = CompareStarts;
    }

    /// <summary>Reads the lines of a cell, or of what stands outside all cells; those of a turn together, from top to bottom.</summary>
    /// <param name="order">The runs; they are put in the order of lines.</param>
    /// <param name="offset">Place of the first of them in the whole order.</param>
    /// <param name="lines">Where lines are added.</param>
    public void Read(Span<int> order, int offset, List<TextLine> lines)
    {
        order.Sort(_byHeight);
        for (var start = 0; start < order.Length;)
        {
            var count = LineLength(order[start..], SharedHeight);
            var line = order.Slice(start, count);
            line.Sort(_byStart);
            if (count > 1 && StandOnAnother(line))
            {
                line.Sort(_byHeight);
                for (var part = 0; part < count;)
                {
                    var partCount = LineLength(line[part..], SharedHeightOfTight);
                    line.Slice(part, partCount).Sort(_byStart);
                    Add(line.Slice(part, partCount), offset + start + part, lines);
                    part += partCount;
                }
            }
            else
            {
                Add(line, offset + start, lines);
            }

            start += count;
        }
    }

    /// <summary>How many of the runs, sorted by height, stand on the line of the first. The widest run of a line says where the line is.</summary>
    private int LineLength(ReadOnlySpan<int> order, float shared)
    {
        ref readonly var first = ref _runs[order[0]];
        var (top, bottom, weight) = (first.Top, first.Bottom, Weight(first));
        var count = 1;
        for (; count < order.Length; count++)
        {
            ref readonly var run = ref _runs[order[count]];
            var overlap = Math.Min(bottom, run.Bottom) - Math.Max(top, run.Top);
            if (run.Turn != first.Turn || overlap < shared * Math.Min(bottom - top, run.Height))
            {
                break;
            }

            if (Weight(run) > weight)
            {
                (top, bottom, weight) = (run.Top, run.Bottom, Weight(run));
            }
        }

        return count;
    }

    /// <summary>Whether, in a line sorted by beginnings, one run stands in the place of another, higher or lower.</summary>
    private bool StandOnAnother(ReadOnlySpan<int> line)
    {
        ref readonly var furthest = ref _runs[line[0]];
        for (var i = 1; i < line.Length; i++)
        {
            ref readonly var run = ref _runs[line[i]];
            var overlap = Math.Min(furthest.Box.X1, run.Box.X1) - run.Box.X0;
            var height = Math.Min(run.Height, furthest.Height);
            if (!run.IsBlank && overlap > 0.3f * run.Size && Math.Abs(run.Middle - furthest.Middle) > (1 - SharedHeightOfTight) * height)
            {
                return true;
            }

            if (run.Box.X1 > furthest.Box.X1)
            {
                furthest = ref run;
            }
        }

        return false;
    }

    private void Add(ReadOnlySpan<int> line, int first, List<TextLine> lines)
    {
        LayoutBox? box = null;
        foreach (var index in line)
        {
            ref readonly var run = ref _runs[index];
            if (!run.IsBlank)
            {
                box = box?.With(run.Box) ?? run.Box;
            }
        }

        if (box is { } seen)
        {
            lines.Add(new TextLine(first, line.Length, _runs[line[0]].Turn, seen));
        }
    }

    private static float Weight(in TextRun run) => run.IsBlank ? 0 : run.Box.Width * run.Size;

    private int CompareHeights(int a, int b)
    {
        ref readonly var first = ref _runs[a];
        ref readonly var second = ref _runs[b];
        var order = first.Turn.CompareTo(second.Turn);
        order = order != 0 ? order : first.Middle.CompareTo(second.Middle);
        return order != 0 ? order : a.CompareTo(b);
    }

    private int CompareStarts(int a, int b)
    {
        var order = _runs[a].Box.X0.CompareTo(_runs[b].Box.X0);
        return order != 0 ? order : a.CompareTo(b);
    }
}
