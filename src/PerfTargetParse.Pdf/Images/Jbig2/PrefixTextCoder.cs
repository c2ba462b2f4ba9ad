namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Text coded with prefix codes.</summary>
/// <param name="data">The data.</param>
/// <param name="codes">The tables of its numbers.</param>
/// <param name="symbolCodes">The table of its symbols; null where they are plain numbers of <paramref name="symbolBits"/>.</param>
/// <param name="symbolBits">Length of plain numbers of symbols.</param>
/// <param name="refinement">How differences are coded.</param>
/// <param name="refinementContexts">What is known of them.</param>
/// <param name="budget">What the image may cost.</param>
internal sealed class PrefixTextCoder(
    SegmentData data, TextCodes codes, CodeTable? symbolCodes, int symbolBits, RefinementRegion refinement, byte[] refinementContexts, Jbig2Budget budget)
    : TextCoder
{
    public override int ReadStripStep() => codes.StripStep.ReadNumber(data);

    public override int ReadFirstStep() => codes.FirstStep.ReadNumber(data);

    public override int? ReadStep() => codes.Step.Read(data);

    public override int ReadInStrip(int stripBits) => (int)data.ReadBits(stripBits);

    public override int ReadSymbol() => symbolCodes?.ReadNumber(data) ?? (int)data.ReadBits(symbolBits);

    public override bool ReadIsRefined() => data.ReadBit() == 1;

    public override Bitmap ReadRefined(Bitmap symbol)
    {
        var growth = (codes.GrowthX.ReadNumber(data), codes.GrowthY.ReadNumber(data));
        var shift = (codes.ShiftX.ReadNumber(data), codes.ShiftY.ReadNumber(data));
        return Refine(TakeDecoder(), refinement, refinementContexts, symbol, growth, shift, budget);
    }

    /// <summary>A symbol of a dictionary that is one other with differences, its size known (6.5.8.2.2).</summary>
    public void ReadRefinedInto(Bitmap bitmap, IReadOnlyList<Bitmap> symbols)
    {
        var reference = TextRegion.Symbol(symbols, ReadSymbol());
        var left = codes.ShiftX.ReadNumber(data);
        var top = codes.ShiftY.ReadNumber(data);
        refinement.Read(TakeDecoder(), refinementContexts, bitmap, reference, left, top, rowsMayRepeat: false);
    }

    /// <summary>The differences stand in bytes of their own.</summary>
    private ArithmeticDecoder TakeDecoder()
    {
        var size = codes.RefinementSize.ReadNumber(data);
        return new ArithmeticDecoder(data.TakeBytes(size));
    }
}
