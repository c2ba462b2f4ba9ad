namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>The columns that lines share.</summary>
/// <remarks>
/// Pieces that begin at the same place stand in one column. Two such groups are one column, too, where they overlap and no line has both:
/// numbers set flush right and centred texts begin at different places.
/// </remarks>
internal sealed class ColumnSet
{
    /// <summary>Pieces that begin no further apart, in sizes, begin at the same place.</summary>
    private const float SameStart = 0.6f;

    /// <summary>More groups than any table has columns.</summary>
    private const int MostGroups = 256;

    private readonly List<float> _starts;
    private readonly int[] _columnOfGroup;

    private ColumnSet(List<float> starts, int[] columnOfGroup, float[] edges)
    {
        (_starts, _columnOfGroup, Edges) = (starts, columnOfGroup, edges);
    }

    /// <summary>Column edges from left to right: where each begins, and where the last ends.</summary>
    public float[] Edges { get; }

    public int Count => Edges.Length - 1;

    /// <summary>Finds the columns; null where there are fewer than two, or far too many.</summary>
    /// <param name="lines">The lines; only those with gaps tell.</param>
    /// <param name="size">Size of the font.</param>
    public static ColumnSet? Of(IReadOnlyList<PieceLine> lines, float size)
    {
        var pieces = lines.Where(line => line.HasGaps).SelectMany(line => line.Pieces).Select(piece => piece.Box.X0).ToList();
        pieces.Sort();
        var starts = new List<float>();
        foreach (var start in pieces)
        {
            if (starts.Count == 0 || start - starts[^1] > SameStart * size)
            {
                starts.Add(start);
            }
        }

        return starts.Count is < 2 or > MostGroups ? null : Merge(lines, starts);
    }

    /// <summary>The column in which a piece begins.</summary>
    public int ColumnAt(float start)
    {
        var index = _starts.BinarySearch(start);
        return _columnOfGroup[Math.Max(0, index >= 0 ? index : ~index - 1)];
    }

    private static ColumnSet? Merge(IReadOnlyList<PieceLine> lines, List<float> starts)
    {
        var (first, end) = (new float[starts.Count], new float[starts.Count]);
        Array.Fill(first, float.MaxValue);
        var together = new bool[starts.Count, starts.Count];
        Span<int> groups = stackalloc int[MostGroups];
        foreach (var line in lines)
        {
            var count = 0;
            foreach (var piece in line.Pieces)
            {
                var index = starts.BinarySearch(piece.Box.X0);
                var group = Math.Max(0, index >= 0 ? index : ~index - 1);
                if (!line.HasGaps)
                {
                    continue;
                }

                first[group] = Math.Min(first[group], piece.Box.X0);
                end[group] = Math.Max(end[group], piece.Box.X1);
                for (var k = 0; k < count; k++)
                {
                    together[groups[k], group] = true;
                }

                if (count < MostGroups)
                {
                    groups[count++] = group;
                }
            }
        }

        var columns = new int[starts.Count];
        var edges = new List<float> { first[0] };
        var (runStart, runEnd) = (0, end[0]);
        for (var group = 1; group < starts.Count; group++)
        {
            var joins = first[group] < runEnd;
            for (var member = runStart; joins && member < group; member++)
            {
                joins = !together[member, group];
            }

            columns[group] = columns[group - 1] + (joins ? 0 : 1);
            (runStart, runEnd) = joins ? (runStart, Math.Max(runEnd, end[group])) : (group, end[group]);
            if (!joins)
            {
                edges.Add(first[group]);
            }
        }

        edges.Add(Math.Max(end.Max(), edges[^1]));
        return edges.Count < 3 ? null : new ColumnSet(starts, columns, [.. edges]);
    }
}
