namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Text coded with the arithmetic decoder. What it has learnt is kept over the regions of a symbol dictionary.</summary>
internal sealed class ArithmeticTextCoder(ArithmeticDecoder decoder, int symbolBits, RefinementRegion refinement, byte[] refinementContexts, Jbig2Budget budget)
    : TextCoder
{
    private readonly IntegerContexts _stripStep = new();
    private readonly IntegerContexts _firstStep = new();
    private readonly IntegerContexts _step = new();
    private readonly IntegerContexts _inStrip = new();
    private readonly IntegerContexts _isRefined = new();
    private readonly IntegerContexts _growthX = new();
    private readonly IntegerContexts _growthY = new();
    private readonly IntegerContexts _shiftX = new();
    private readonly IntegerContexts _shiftY = new();
    private readonly SymbolIdContexts _symbol = new(symbolBits);

    public override int ReadStripStep() => Number(_stripStep);

    public override int ReadFirstStep() => Number(_firstStep);

    public override int? ReadStep() => _step.Read(decoder);

    public override int ReadInStrip(int stripBits) => Number(_inStrip);

    public override int ReadSymbol() => _symbol.Read(decoder);

    public override bool ReadIsRefined() => Number(_isRefined) != 0;

    public override Bitmap ReadRefined(Bitmap symbol)
    {
        var growth = (Number(_growthX), Number(_growthY));
        return Refine(decoder, refinement, refinementContexts, symbol, growth, (Number(_shiftX), Number(_shiftY)), budget);
    }

    /// <summary>A symbol of a dictionary that is one other with differences, its size known (6.5.8.2.2).</summary>
    public void ReadRefinedInto(Bitmap bitmap, IReadOnlyList<Bitmap> symbols)
    {
        var reference = TextRegion.Symbol(symbols, ReadSymbol());
        refinement.Read(decoder, refinementContexts, bitmap, reference, Number(_shiftX), Number(_shiftY), rowsMayRepeat: false);
    }

    private int Number(IntegerContexts contexts) => contexts.Read(decoder) ?? throw new Jbig2Fault("number expected");
}
