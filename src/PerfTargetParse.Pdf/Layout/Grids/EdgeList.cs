using System.Runtime.InteropServices;

namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Finds the column or row edges that lines make.</summary>
internal static class EdgeList
{
    /// <summary>Edges where lines lie, and where at least two lines of the other direction end beyond the outermost of them: a side left open.</summary>
    /// <param name="along">Lines that lie on edges, sorted.</param>
    /// <param name="across">Lines that run from edge to edge.</param>
    public static float[] Of(List<Segment> along, List<Segment> across)
    {
        var edges = Clusters(along);
        if (edges.Count == 0)
        {
            return [];
        }

        if (OuterEnd(across, static line => line.From) is { } first && first < edges[0] - SegmentMerger.SameLine)
        {
            edges.Insert(0, first);
        }

        if (-OuterEnd(across, static line => -line.To) is { } last && last > edges[^1] + SegmentMerger.SameLine)
        {
            edges.Add(last);
        }

        return [.. edges];
    }

    /// <summary>The edge nearest to a place.</summary>
    public static int Nearest(ReadOnlySpan<float> edges, float at)
    {
        var after = edges.BinarySearch(at);
        after = after >= 0 ? after : ~after;
        return after == edges.Length || (after > 0 && at - edges[after - 1] <= edges[after] - at) ? after - 1 : after;
    }

    private static List<float> Clusters(List<Segment> lines)
    {
        var edges = new List<float>();
        var span = CollectionsMarshal.AsSpan(lines);
        for (var start = 0; start < span.Length;)
        {
            var (moment, weight, end) = (0.0, 0.0, start);
            for (; end < span.Length && span[end].At - span[start].At <= SegmentMerger.SameLine; end++)
            {
                moment += (double)span[end].At * span[end].Length;
                weight += span[end].Length;
            }

            edges.Add((float)(moment / weight));
            start = end;
        }

        return edges;
    }

    /// <summary>The outermost place where two lines end.</summary>
    private static float? OuterEnd(List<Segment> lines, Func<Segment, float> end)
    {
        var (first, second) = (float.MaxValue, float.MaxValue);
        var ends = new float[lines.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = end(lines[i]);
        }

        Array.Sort(ends);
        for (var i = 0; i + 1 < ends.Length; i++)
        {
            (first, second) = (ends[i], ends[i + 1]);
            if (second - first <= SegmentMerger.SameLine)
            {
                return first;
            }
        }

        return null;
    }
}
