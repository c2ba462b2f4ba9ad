namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Draws symbols of dictionaries at their places (ITU-T T.88, 6.4).</summary>
internal sealed record TextRegion
{
    /// <summary>How often a symbol is drawn.</summary>
    public required uint Count { get; init; }

    /// <summary>Whether symbols may be drawn with differences.</summary>
    public bool IsRefined { get; init; }

    /// <summary>Strips are 1 &lt;&lt; this high.</summary>
    public int StripBits { get; init; }

    public TextCorner Corner { get; init; } = TextCorner.TopLeft;

    public bool IsTransposed { get; init; }

    public CombinationOperator Operator { get; init; }

    /// <summary>Added to each distance of two symbols.</summary>
    public int Spacing { get; init; }

    /// <summary>Takes the parameters from the flags of a segment (7.4.3.1.1).</summary>
    public static TextRegion FromFlags(int flags, uint count) => new()
    {
        Count = count,
        IsRefined = (flags & 2) != 0,
        StripBits = (flags >> 2) & 3,
        Corner = (TextCorner)((flags >> 4) & 3),
        IsTransposed = (flags & 0x40) != 0,
        Operator = (CombinationOperator)((flags >> 7) & 3),
        Spacing = ((flags >> 10) & 31) is var spacing && spacing >= 16 ? spacing - 32 : (flags >> 10) & 31,
    };

    public static Bitmap Symbol(IReadOnlyList<Bitmap> symbols, int number) =>
        (uint)number < (uint)symbols.Count ? symbols[number] : throw new Jbig2Fault("no such symbol");

    /// <summary>Draws the symbols.</summary>
    public void Read(TextCoder coder, IReadOnlyList<Bitmap> symbols, Bitmap bitmap, Jbig2Budget budget)
    {
        var strip = -((long)coder.ReadStripStep() << StripBits);
        var first = 0L;
        var count = 0u;
        while (count < Count)
        {
            strip += (long)coder.ReadStripStep() << StripBits;
            first += coder.ReadFirstStep();
            var along = first;
            do
            {
                var across = strip + (StripBits == 0 ? 0 : coder.ReadInStrip(StripBits));
                var symbol = Symbol(symbols, coder.ReadSymbol());
                if (IsRefined && coder.ReadIsRefined())
                {
                    symbol = coder.ReadRefined(symbol);
                }

                budget.Take(Jbig2Budget.StepsOfANumber + ((long)symbol.Width * symbol.Height));
                along = Draw(symbol, bitmap, along, across);
                count++;
            }
            while (coder.ReadStep() is { } step && count < Count && Advance(ref along, step));
        }
    }

    private bool Advance(ref long along, int step)
    {
        along += step + (long)Spacing;
        return true;
    }

    /// <summary>Draws a symbol and gives the place of its other edge, from which the next is counted (6.4.5, 3c).</summary>
    private long Draw(Bitmap symbol, Bitmap bitmap, long along, long across)
    {
        var isRight = Corner is TextCorner.TopRight or TextCorner.BottomRight;
        var isBottom = Corner is TextCorner.BottomLeft or TextCorner.BottomRight;
        var growth = (IsTransposed ? symbol.Height : symbol.Width) - 1;
        var isFarEdge = IsTransposed ? isBottom : isRight;
        if (isFarEdge)
        {
            along += growth;
        }

        var (x, y) = IsTransposed ? (across, along) : (along, across);
        bitmap.Draw(symbol, isRight ? x - symbol.Width + 1 : x, isBottom ? y - symbol.Height + 1 : y, Operator);
        return isFarEdge ? along : along + growth;
    }
}
