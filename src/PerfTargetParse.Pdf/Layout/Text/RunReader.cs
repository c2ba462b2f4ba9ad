namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Cuts the letters of a page into runs, so that lines are sought among some dozen things instead of a thousand.</summary>
internal static class RunReader
{
    /// <summary>Letters further apart than this, in sizes, may belong to different columns.</summary>
    private const float LongestGap = 0.8f;

    /// <summary>A letter that begins further left than this, in sizes, before the end of the one before is not its next.</summary>
    private const float LongestOverlap = 0.5f;

    /// <summary>Letters on one line of writing differ by no more than this, in sizes.</summary>
    private const float SameHeight = 0.2f;

    /// <summary>A raised or lowered letter is smaller than this part of what it stands beside.</summary>
    private const float Small = 0.85f;

    /// <summary>Reads the runs.</summary>
    /// <param name="letters">The letters in the order in which they were drawn.</param>
    /// <param name="cells">The cell of each; -1 outside tables.</param>
    public static TextRun[] Read(ReadOnlySpan<Letter> letters, ReadOnlySpan<int> cells)
    {
        var runs = new List<TextRun>();
        for (var start = 0; start < letters.Length;)
        {
            var run = ReadOne(letters, cells, start);
            runs.Add(run);
            start += run.Count;
        }

        var array = runs.ToArray();
        AttachSmallOnes(array);
        return array;
    }

    private static TextRun ReadOne(ReadOnlySpan<Letter> letters, ReadOnlySpan<int> cells, int start)
    {
        ref readonly var first = ref letters[start];
        var box = first.Box;
        var (isBlank, end) = (first.IsBlank, start + 1);
        for (; end < letters.Length && cells[end] == cells[start]; end++)
        {
            ref readonly var next = ref letters[end];
            ref readonly var last = ref letters[end - 1];
            if (next.Turn != first.Turn || !IsNext(last, next))
            {
                break;
            }

            if (next.IsBlank)
            {
                continue;
            }

            if (isBlank)
            {
                (box, isBlank) = (next.Box, false);
            }
            else if (next.Box.X0 - box.X1 > LongestGap * next.Size)
            {
                break;
            }
            else
            {
                box = box.With(next.Box);
            }
        }

        return new TextRun(start, end - start, cells[start], first.Turn, first.Size, box, box.Y0, box.Y1, isBlank);
    }

    private static bool IsNext(in Letter last, in Letter next)
    {
        var size = Math.Min(last.Size, next.Size);
        return Math.Abs(next.Box.Y1 - last.Box.Y1) <= SameHeight * size
            && Math.Abs(next.Box.Y0 - last.Box.Y0) <= SameHeight * size
            && next.Box.X0 >= last.Box.X1 - (LongestOverlap * size)
            && next.Box.X0 >= last.Box.X0
            && next.Box.X0 - last.Box.X1 <= LongestGap * size;
    }

    /// <summary>Small letters beside large ones are part of their line, though they stand higher or lower.</summary>
    private static void AttachSmallOnes(Span<TextRun> runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            if (i > 0 && IsBeside(runs[i], runs[i - 1], runs[i].Box.X0 - runs[i - 1].Box.X1))
            {
                runs[i] = runs[i] with { Top = runs[i - 1].Top, Bottom = runs[i - 1].Bottom };
            }
            else if (i + 1 < runs.Length && IsBeside(runs[i], runs[i + 1], runs[i + 1].Box.X0 - runs[i].Box.X1))
            {
                runs[i] = runs[i] with { Top = runs[i + 1].Top, Bottom = runs[i + 1].Bottom };
            }
        }
    }

    private static bool IsBeside(in TextRun small, in TextRun large, float gap)
    {
        if (small.Size >= Small * large.Size || small.Cell != large.Cell || small.Turn != large.Turn || large.IsBlank)
        {
            return false;
        }

        var shared = Math.Min(small.Box.Y1, large.Bottom) - Math.Max(small.Box.Y0, large.Top);
        return gap >= -0.3f * large.Size && gap <= 0.5f * large.Size && shared > 0.2f * small.Box.Height;
    }
}
