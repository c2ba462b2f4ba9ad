using System.Text;

namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Writes what a line says, with a blank where words stand apart.</summary>
/// <remarks>
/// Chinese print writes no blanks, but spreads characters to fill a line, and sets a narrow space beside digits and Latin letters by
/// itself. So a gap is a blank only where it is wide for what stands beside it; a blank that the file holds is kept where it separates.
/// </remarks>
internal sealed class LineWriter(Letter[] letters, TextRun[] runs)
{
    /// <summary>Between narrow letters; in sizes, as all of these.</summary>
    private const float NarrowGap = 0.17f;

    /// <summary>Between a narrow and a wide one.</summary>
    private const float MixedGap = 0.7f;

    /// <summary>Between wide ones.</summary>
    private const float WideGap = 1.2f;

    /// <summary>Where the file holds a blank, any gap that can be seen.</summary>
    private const float SeenGap = 0.04f;

    /// <summary>Gaps that differ by no more than this part are those of a line spread to its cell's width.</summary>
    private const float EvenGaps = 0.75f;

    private readonly StringBuilder _text = new();
    private int[] _order = new int[256];

    /// <summary>Adds the text of a line to what is written.</summary>
    /// <param name="line">Its runs, sorted by beginnings.</param>
    public void Add(ReadOnlySpan<int> line)
    {
        var order = InOrder(line);
        var wideGap = IsSpread(order) ? float.PositiveInfinity : WideGap;
        var last = -1;
        var hasBlank = false;
        foreach (var index in order)
        {
            ref readonly var letter = ref letters[index];
            if (letter.IsBlank)
            {
                hasBlank = true;
                continue;
            }

            if (last >= 0)
            {
                ref readonly var before = ref letters[last];
                if (PageText.IsAgain(before, letter))
                {
                    continue;
                }

                if (Separates(before, letter, hasBlank, wideGap))
                {
                    _text.Append(' ');
                }
            }

            _text.Append(letter.Text);
            (last, hasBlank) = (index, false);
        }
    }

    /// <summary>Begins the next line of the same text.</summary>
    public void EndLine() => _text.Append('\n');

    /// <summary>What was written; begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    private static bool Separates(in Letter before, in Letter letter, bool hasBlank, float wideGap)
    {
        var size = Math.Max(before.Size, letter.Size);
        var gap = letter.Box.X0 - before.Box.X1;
        if (hasBlank)
        {
            return gap > SeenGap * size;
        }

        return gap > size * ((before.EndsWide, letter.BeginsWide) switch
        {
            (true, true) => wideGap,
            (false, false) => NarrowGap,
            _ => MixedGap,
        });
    }

    /// <summary>Whether wide characters stand evenly apart over the whole line, as a label set to the width of its cell.</summary>
    private bool IsSpread(ReadOnlySpan<int> order)
    {
        var (least, most, count, last) = (float.MaxValue, 0f, 0, -1);
        foreach (var index in order)
        {
            ref readonly var letter = ref letters[index];
            if (letter.IsBlank || !letter.BeginsWide)
            {
                return false;
            }

            if (last >= 0)
            {
                var gap = letter.Box.X0 - letters[last].Box.X1;
                (least, most, count) = (Math.Min(least, gap), Math.Max(most, gap), count + 1);
            }

            last = index;
        }

        return count > 1 && least >= EvenGaps * most;
    }

    /// <summary>The letters of the runs from left to right. Runs that lie in one another are taken apart, so that what was drawn twice meets.</summary>
    private ReadOnlySpan<int> InOrder(ReadOnlySpan<int> line)
    {
        var count = 0;
        foreach (var index in line)
        {
            count += runs[index].Count;
        }

        if (_order.Length < count)
        {
            _order = new int[Math.Max(count, _order.Length * 2)];
        }

        var (place, end, overlap) = (0, float.MinValue, false);
        foreach (var index in line)
        {
            ref readonly var run = ref runs[index];
            overlap |= !run.IsBlank && run.Box.X0 < end - (0.3f * run.Size);
            end = run.IsBlank ? end : Math.Max(end, run.Box.X1);
            for (var i = 0; i < run.Count; i++)
            {
                _order[place++] = run.First + i;
            }
        }

        var order = _order.AsSpan(0, count);
        if (overlap)
        {
            order.Sort((a, b) => letters[a].Box.X0.CompareTo(letters[b].Box.X0) is var c and not 0 ? c : a.CompareTo(b));
        }

        return order;
    }
}
