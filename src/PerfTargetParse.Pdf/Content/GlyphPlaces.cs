using System.Buffers;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Where on the page which text stands already: a table of chains by text and by square of the page.</summary>
internal sealed class GlyphPlaces : IDisposable
{
    /// <summary>Side of a square in points. Only what lies near the border of one is looked for in the next too.</summary>
    private const float Square = 4;

    /// <summary>Twins lie within this part of their size; no two letters of one word are as near, but strokes that imitate bold are.</summary>
    private const float Reach = 0.1f;

    /// <summary>Glyphs of one chain that are compared; more are there only where a page is made to harm.</summary>
    private const int LongestChain = 64;

    /// <summary>The first glyph of each chain; 0 stands for none, so numbers are one higher than indices.</summary>
    private int[] _first = [];
    private int[] _next = [];
    private int _count;
    private int _mask;

    /// <summary>The index of the same glyph drawn before at this place; -1 where there is none: then the new one is noted under the next index.</summary>
    public int FindOrAdd(ReadOnlySpan<Glyph> glyphs, in Glyph glyph)
    {
        if (_count >= _mask)
        {
            Grow(glyphs);
        }

        var reach = Math.Min(glyph.Size * Reach, Square / 2);
        int left = Cell(glyph.X0 - reach), right = Cell(glyph.X0 + reach), top = Cell(glyph.Y0 - reach), bottom = Cell(glyph.Y0 + reach);
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                var steps = 0;
                for (var number = _first[Slot(glyph.Text, column, row)]; number > 0 && steps < LongestChain; number = _next[number - 1], steps++)
                {
                    if (IsTwin(glyphs[number - 1], glyph, reach))
                    {
                        return number - 1;
                    }
                }
            }
        }

        Link(glyph, _count);
        _count++;
        return -1;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_first);
        ArrayPool<int>.Shared.Return(_next);
        _first = [];
        _next = [];
        _count = 0;
    }

    private static int Cell(float value) => (int)MathF.Floor(value / Square);

    private static bool IsTwin(in Glyph known, in Glyph glyph, float reach) =>
        Math.Abs(known.X0 - glyph.X0) <= reach && Math.Abs(known.Y0 - glyph.Y0) <= reach
        && Math.Abs(known.Size - glyph.Size) <= reach && known.Turn == glyph.Turn && known.Text == glyph.Text;

    private int Slot(string text, int column, int row)
    {
        var hash = (uint)(column * 73_856_093) ^ (uint)(row * 19_349_663) ^ ((text.Length == 0 ? 0u : text[0]) * 83_492_791u);
        return (int)((hash ^ (hash >> 15)) & (uint)_mask);
    }

    private void Link(in Glyph glyph, int index)
    {
        ref var first = ref _first[Slot(glyph.Text, Cell(glyph.X0), Cell(glyph.Y0))];
        _next[index] = first;
        first = index + 1;
    }

    private void Grow(ReadOnlySpan<Glyph> glyphs)
    {
        // A power of two: rented arrays are longer than asked for, so the size asked for is kept.
        var size = Math.Max(1_024, (_mask + 1) * 2);
        ArrayPool<int>.Shared.Return(_first);
        ArrayPool<int>.Shared.Return(_next);
        _first = ArrayPool<int>.Shared.Rent(size);
        _next = ArrayPool<int>.Shared.Rent(size);
        _first.AsSpan(0, size).Clear();
        _mask = size - 1;
        for (var index = 0; index < _count; index++)
        {
            Link(glyphs[index], index);
        }
    }
}
