namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>A table of prefix codes (RFC 1951, 3.2.2): codes up to some length are looked up at once, longer ones in a second step.</summary>
internal sealed class HuffmanTable
{
    public const int LongestCode = 15;

    private readonly uint[] _entries;

    /// <param name="rootBits">Bits looked up at once.</param>
    /// <param name="mostSymbols">Symbols that the table may have.</param>
    public HuffmanTable(int rootBits, int mostSymbols)
    {
        RootBits = rootBits;

        // A second table serves the codes that share their first bits. In a complete set these are two at least.
        _entries = new uint[(1 << rootBits) + ((mostSymbols / 2) << SecondBits)];
    }

    public int RootBits { get; }

    /// <summary>Entries by the next bits, the first of them lowest; see <see cref="HuffmanEntry"/>.</summary>
    public ReadOnlySpan<uint> Entries => _entries;

    private int SecondBits => LongestCode - RootBits;

    /// <summary>Makes the table.</summary>
    /// <param name="lengths">Length of the code of each symbol; 0 where it has none.</param>
    /// <param name="meanings">What each symbol means, an entry without its code's length.</param>
    /// <returns>False where codes of such lengths cannot be, or where they leave bits without meaning.</returns>
    public bool TryBuild(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> meanings)
    {
        Span<int> next = stackalloc int[LongestCode + 1];
        if (!TryFindFirstCodes(lengths, next))
        {
            return false;
        }

        _entries.AsSpan(0, 1 << RootBits).Clear();
        var free = 1 << RootBits;
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            var length = lengths[symbol];
            if (length > 0)
            {
                Add(Reverse(next[length]++, length), length, meanings[symbol] | length, ref free);
            }
        }

        return true;
    }

    private static bool TryFindFirstCodes(ReadOnlySpan<byte> lengths, Span<int> first)
    {
        Span<int> counts = stackalloc int[LongestCode + 1];
        counts.Clear();
        foreach (var length in lengths)
        {
            counts[length]++;
        }

        var code = 0;
        var left = 1;
        var codes = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            left = (left << 1) - counts[length];
            if (left < 0)
            {
                return false;
            }

            first[length] = code;
            code = (code + counts[length]) << 1;
            codes += counts[length];
        }

        // Codes of a single length 1, or none at all, are how writers say that there is one distance or none.
        return left == 0 || codes == 0 || (codes == 1 && counts[1] == 1);
    }

    private void Add(int bits, int length, uint entry, ref int free)
    {
        if (length <= RootBits)
        {
            for (var index = bits; index < 1 << RootBits; index += 1 << length)
            {
                _entries[index] = entry;
            }

            return;
        }

        ref var root = ref _entries[bits & ((1 << RootBits) - 1)];
        if (root == 0)
        {
            root = HuffmanEntry.Second(free, SecondBits) | (uint)RootBits;
            free += 1 << SecondBits;
        }

        // The set is complete, so that each place of a second table is written.
        var start = HuffmanEntry.Value(root);
        for (var index = bits >> RootBits; index < 1 << SecondBits; index += 1 << (length - RootBits))
        {
            _entries[start + index] = entry;
        }
    }

    private static int Reverse(int code, int length)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | ((code >> bit) & 1);
        }

        return reversed;
    }
}
