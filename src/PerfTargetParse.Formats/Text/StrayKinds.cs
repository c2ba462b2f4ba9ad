namespace PerfTargetParse.Formats.Text;

/// <summary>Takes back what a line looks like on its own where its neighbours do not support it.</summary>
internal static class StrayKinds
{
    /// <summary>Bars further apart than this do not support each other.</summary>
    private const int BarDistance = 12;

    /// <summary>So many lines with bars make a table; fewer only where they agree in the number of bars.</summary>
    private const int CertainBarLines = 3;

    /// <summary>So many lines without a gap end an aligned table.</summary>
    private const int GapDistance = 8;

    /// <summary>Fewer lines than this are not aligned but padded.</summary>
    private const int CertainGapLines = 3;

    /// <summary>Makes lines plain whose bars or gaps are part of a text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="kinds">What each looks like on its own; changed.</param>
    public static void Reject(List<TextLine> lines, List<LineKind> kinds)
    {
        RejectGaps(lines, kinds);
        RejectBars(lines, kinds);
    }

    /// <summary>
    /// Blanks also pad words of a text. Lines with gaps are cells where at least three stand near each other, most of them
    /// begin a text where another does, and none touches a line with separators, whose wrapped cell it would rather be.
    /// </summary>
    private static void RejectGaps(List<TextLine> lines, List<LineKind> kinds)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != LineKind.Gaps)
            {
                continue;
            }

            var (last, gaps) = (i, 1);
            for (var next = i + 1; next < lines.Count && next - last <= GapDistance && kinds[next] is not (LineKind.Tabs or LineKind.Bars); next++)
            {
                if (kinds[next] == LineKind.Gaps)
                {
                    last = next;
                    gaps++;
                }
            }

            var touches = (i > 0 && kinds[i - 1] is LineKind.Tabs or LineKind.Bars)
                || (last + 1 < lines.Count && kinds[last + 1] is LineKind.Tabs or LineKind.Bars);
            if (gaps < CertainGapLines || touches || !ColumnGrid.IsAligned(lines.GetRange(i, last - i + 1)))
            {
                MakePlain(kinds, i, last, LineKind.Gaps);
            }

            i = last;
        }
    }

    /// <summary>
    /// A bar is also a character of text (the foot of a site: "A | B"). Lines with bars are cells where several stand
    /// together and are at least half of the lines there.
    /// </summary>
    private static void RejectBars(List<TextLine> lines, List<LineKind> kinds)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != LineKind.Bars)
            {
                continue;
            }

            var (last, bars, plain, plainSince) = (i, 1, 0, 0);
            for (var next = i + 1; next < lines.Count && next - last <= BarDistance && kinds[next] != LineKind.Tabs; next++)
            {
                if (kinds[next] == LineKind.Bars)
                {
                    (last, plain, plainSince) = (next, plain + plainSince, 0);
                    bars++;
                }
                else if (kinds[next] is LineKind.Plain or LineKind.Gaps)
                {
                    plainSince++;
                }
            }

            if (bars < plain || (bars < CertainBarLines && !(bars == 2 && AreAlike(lines, i, last))))
            {
                MakePlain(kinds, i, last, LineKind.Bars);
            }

            i = last;
        }
    }

    private static void MakePlain(List<LineKind> kinds, int first, int last, LineKind kind)
    {
        for (var i = first; i <= last; i++)
        {
            kinds[i] = kinds[i] == kind ? LineKind.Plain : kinds[i];
        }
    }

    private static bool AreAlike(List<TextLine> lines, int one, int other)
    {
        var count = SeparatedLine.Count(lines[one].Text, '|');
        return other == one + 1 && count >= 2 && count == SeparatedLine.Count(lines[other].Text, '|');
    }
}
