namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>The alphabets of Deflate (RFC 1951, 3.2.5 to 3.2.7), and the tables of a block, kept by each thread for the next.</summary>
internal sealed class DeflateCodes
{
    public const int MostLiterals = 288;
    public const int MostDistances = 32;
    public const int MostLengths = 19;

    private const int RepeatPrevious = 16;
    private const int RepeatZero = 17;
    private const int RepeatZeroLong = 18;

    [ThreadStatic]
    private static DeflateCodes? _own;

    private static readonly uint[] LiteralMeanings = MakeLiterals();
    private static readonly uint[] DistanceMeanings = MakeDistances();
    private static readonly uint[] LengthMeanings = MakeLengths();

    private readonly HuffmanTable _lengths = new(7, MostLengths);

    public static DeflateCodes Own => _own ??= new DeflateCodes();

    public HuffmanTable Literals { get; } = new(10, MostLiterals);

    public HuffmanTable Distances { get; } = new(8, MostDistances);

    /// <summary>In which the lengths of the lengths' codes come, likely ones first.</summary>
    private static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public void UseFixed()
    {
        Span<byte> lengths = stackalloc byte[MostLiterals];
        lengths[..144].Fill(8);
        lengths[144..256].Fill(9);
        lengths[256..280].Fill(7);
        lengths[280..].Fill(8);
        Literals.TryBuild(lengths, LiteralMeanings);
        lengths[..MostDistances].Fill(5);
        Distances.TryBuild(lengths[..MostDistances], DistanceMeanings);
    }

    /// <summary>Reads the codes that stand before a block; false where they are wrong.</summary>
    public bool TryRead(ref BitReader bits)
    {
        var literals = bits.Read(5) + 257;
        var distances = bits.Read(5) + 1;
        var count = bits.Read(4) + 4;
        Span<byte> lengths = stackalloc byte[MostLiterals + MostDistances];
        lengths.Clear();
        for (var index = 0; index < count; index++)
        {
            lengths[LengthOrder[index]] = (byte)bits.Read(3);
        }

        if (bits.IsOver || literals > MostLiterals || !_lengths.TryBuild(lengths[..MostLengths], LengthMeanings))
        {
            return false;
        }

        lengths.Clear();
        return TryReadLengths(ref bits, lengths[..(literals + distances)])
            && Literals.TryBuild(lengths[..literals], LiteralMeanings) && Distances.TryBuild(lengths.Slice(literals, distances), DistanceMeanings);
    }

    private bool TryReadLengths(ref BitReader bits, scoped Span<byte> lengths)
    {
        for (var index = 0; index < lengths.Length;)
        {
            var entry = bits.ReadCode(_lengths);
            if (entry == 0 || bits.IsOver)
            {
                return false;
            }

            var symbol = HuffmanEntry.Value(entry);
            if (symbol < RepeatPrevious)
            {
                lengths[index++] = (byte)symbol;
                continue;
            }

            var repeats = symbol switch
            {
                RepeatPrevious => bits.Read(2) + 3,
                RepeatZero => bits.Read(3) + 3,
                _ => bits.Read(7) + 11,
            };
            if (repeats > lengths.Length - index || (symbol == RepeatPrevious && index == 0))
            {
                return false;
            }

            lengths.Slice(index, repeats).Fill(symbol == RepeatPrevious ? lengths[index - 1] : (byte)0);
            index += repeats;
        }

        return !bits.IsOver;
    }

    private static uint[] MakeLiterals()
    {
        var meanings = new uint[MostLiterals];
        for (var value = 0; value < 256; value++)
        {
            meanings[value] = HuffmanEntry.Literal(value);
        }

        // Lengths 3 to 10 have a symbol each; then four symbols share each number of extra bits. 258 has one of its own; two symbols do not occur.
        meanings[256] = HuffmanEntry.End();
        var length = 3;
        for (var symbol = 257; symbol < 285; symbol++)
        {
            var extra = Math.Max(0, (symbol - 261) / 4);
            meanings[symbol] = HuffmanEntry.Base(length, extra);
            length += 1 << extra;
        }

        meanings[285] = HuffmanEntry.Base(258, 0);
        return meanings;
    }

    private static uint[] MakeDistances()
    {
        // Two symbols share each number of extra bits; again two do not occur.
        var meanings = new uint[MostDistances];
        var distance = 1;
        for (var symbol = 0; symbol < 30; symbol++)
        {
            var extra = Math.Max(0, (symbol / 2) - 1);
            meanings[symbol] = HuffmanEntry.Base(distance, extra);
            distance += 1 << extra;
        }

        return meanings;
    }

    private static uint[] MakeLengths()
    {
        var meanings = new uint[MostLengths];
        for (var symbol = 0; symbol < MostLengths; symbol++)
        {
            meanings[symbol] = HuffmanEntry.Literal(symbol);
        }

        return meanings;
    }
}
