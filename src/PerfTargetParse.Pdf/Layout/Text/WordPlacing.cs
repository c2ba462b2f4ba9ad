namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Keeps words whole that are wider than their cell: where an edge runs through a letter, the word belongs to the cell that holds most of it.</summary>
internal static class WordPlacing
{
    /// <summary>Letters of a word stand no further apart, in sizes.</summary>
    private const float LongestGap = 0.15f;

    /// <summary>An edge that takes more than this part of a letter's width cuts it.</summary>
    private const float Cut = 0.15f;

    /// <summary>Corrects the cells of letters.</summary>
    /// <param name="letters">The letters in the order in which they were drawn.</param>
    /// <param name="cells">The cell that holds the middle of each; -1 outside tables.</param>
    /// <param name="boxOf">The box of a cell in the frame of the main turn.</param>
    /// <param name="mainTurn">The main turn; words of others are left as they are.</param>
    public static void KeepWords(ReadOnlySpan<Letter> letters, Span<int> cells, Func<int, LayoutBox> boxOf, byte mainTurn)
    {
        for (var start = 0; start < letters.Length;)
        {
            var (end, isCut) = (start + 1, false);
            for (; end < letters.Length && IsNext(letters[end - 1], letters[end]); end++)
            {
                if (cells[end] != cells[end - 1] && letters[end].Turn == mainTurn)
                {
                    isCut |= IsCut(letters[end - 1], letters[end], cells[end - 1], cells[end], boxOf);
                }
            }

            if (isCut)
            {
                cells[start..end].Fill(MostOf(cells[start..end]));
            }

            start = end;
        }
    }

    private static bool IsNext(in Letter last, in Letter next) =>
        !last.IsBlank && !next.IsBlank && last.Turn == next.Turn
        && Math.Abs(next.Box.Y1 - last.Box.Y1) <= LongestGap * last.Size
        && Math.Abs(next.Box.X0 - last.Box.X1) <= LongestGap * last.Size;

    private static bool IsCut(in Letter last, in Letter next, int lastCell, int nextCell, Func<int, LayoutBox> boxOf)
    {
        var edge = lastCell >= 0 ? boxOf(lastCell).X1 : boxOf(nextCell).X0;
        var isWord = !last.EndsWide && !next.BeginsWide;
        return isWord || edge < last.Box.X1 - (Cut * last.Box.Width) || edge > next.Box.X0 + (Cut * next.Box.Width);
    }

    private static int MostOf(ReadOnlySpan<int> cells)
    {
        var (best, bestCount) = (cells[0], 0);
        for (var start = 0; start < cells.Length;)
        {
            var end = start + 1;
            while (end < cells.Length && cells[end] == cells[start])
            {
                end++;
            }

            // A cell takes the word before the margin does, so that it stays in the table.
            var count = (end - start) * (cells[start] < 0 ? 1 : 2);
            (best, bestCount) = count > bestCount ? (cells[start], count) : (best, bestCount);
            start = end;
        }

        return best;
    }
}
