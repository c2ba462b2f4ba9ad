namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Compares the column edges of tables on different pages.</summary>
internal static class ColumnEdges
{
    /// <summary>Edges of two pages that differ by no more than this are the same, in points.</summary>
    public const float Same = 4;

    /// <summary>Pages for binding have their margins exchanged; no margin differs by more.</summary>
    private const float LargestShift = 60;

    /// <summary>How far the second lies to the right of the first, where their outer edges are as far apart; null where they are not.</summary>
    public static float? Shift(IReadOnlyList<float> first, IReadOnlyList<float> second)
    {
        var (left, right) = (second[0] - first[0], second[^1] - first[^1]);
        return Math.Abs(left) <= LargestShift && Math.Abs(left - right) <= Same ? (Math.Abs(left) <= Same ? 0 : left) : null;
    }

    /// <summary>Whether every edge of one is among those of the other.</summary>
    public static bool AreAmong(IReadOnlyList<float> edges, IReadOnlyList<float> others, float shift)
    {
        var other = 0;
        foreach (var edge in edges)
        {
            while (other < others.Count && others[other] < edge - shift - Same)
            {
                other++;
            }

            if (other == others.Count || others[other] > edge - shift + Same)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place of an edge among others; where it is missing, the complement of the place where it would be.</summary>
    public static int IndexOf(List<float> edges, float edge)
    {
        var index = edges.BinarySearch(edge);
        if (index >= 0)
        {
            return index;
        }

        var after = ~index;
        var before = after > 0 ? edge - edges[after - 1] : float.MaxValue;
        var behind = after < edges.Count ? edges[after] - edge : float.MaxValue;
        return Math.Min(before, behind) > Same ? index : before <= behind ? after - 1 : after;
    }
}
