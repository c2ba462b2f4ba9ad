using System.Runtime.InteropServices;

namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Makes whole lines of what producers draw in pieces: cell by cell, as dashes, as double lines, millimetre by millimetre.</summary>
internal static class SegmentMerger
{
    /// <summary>Lines that lie no further apart are one, in points. No text fits between them; double borders and spaced cells stay below.</summary>
    public const float SameLine = 3;

    /// <summary>Pieces of a line that lie no further apart are one piece.</summary>
    public const float SmallGap = 3;

    /// <summary>Longest gap between dashes.</summary>
    private const float DashGap = 8;

    /// <summary>Longest dash.</summary>
    private const float Dash = 15;

    /// <summary>What is shorter than this after merging is no line.</summary>
    private const float Shortest = 3;

    /// <summary>More lines than any page of print has; of more, the longest are kept.</summary>
    private const int Most = 4_000;

    /// <summary>Merges pieces of one direction.</summary>
    /// <param name="pieces">The pieces; they are put in another order.</param>
    /// <returns>Lines, sorted by where they lie.</returns>
    public static List<Segment> Merge(List<Segment> pieces)
    {
        var merged = new List<Segment>();
        var all = CollectionsMarshal.AsSpan(pieces);
        all.Sort(static (a, b) => a.At.CompareTo(b.At));
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].At - all[start].At <= SameLine)
            {
                end++;
            }

            MergeLine(all[start..end], merged);
            start = end;
        }

        if (merged.Count > Most)
        {
            merged.Sort(static (a, b) => b.Length.CompareTo(a.Length));
            merged.RemoveRange(Most, merged.Count - Most);
        }

        merged.Sort(static (a, b) => a.At.CompareTo(b.At) is var order and not 0 ? order : a.From.CompareTo(b.From));
        return merged;
    }

    private static void MergeLine(Span<Segment> line, List<Segment> merged)
    {
        line.Sort(static (a, b) => a.From.CompareTo(b.From));
        var current = line[0];
        var (weight, moment, lastLength) = (current.Length, (double)current.At * current.Length, current.Length);
        for (var i = 1; i <= line.Length; i++)
        {
            if (i < line.Length && GoesOn(current, lastLength, line[i]))
            {
                var next = line[i];
                current = current with { To = Math.Max(current.To, next.To) };
                (weight, moment, lastLength) = (weight + next.Length, moment + ((double)next.At * next.Length), next.Length);
                continue;
            }

            if (current.Length >= Shortest)
            {
                merged.Add(weight > 0 ? current with { At = (float)(moment / weight) } : current);
            }

            if (i < line.Length)
            {
                current = line[i];
                (weight, moment, lastLength) = (current.Length, (double)current.At * current.Length, current.Length);
            }
        }
    }

    private static bool GoesOn(in Segment current, float lastLength, in Segment next)
    {
        var gap = next.From - current.To;
        return gap <= SmallGap || (gap <= DashGap && lastLength <= Dash && next.Length <= Dash && gap <= 2 * Math.Max(lastLength, next.Length));
    }
}
