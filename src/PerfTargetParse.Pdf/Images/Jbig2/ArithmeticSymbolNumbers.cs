namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The numbers of a symbol dictionary coded with the arithmetic decoder.</summary>
internal sealed class ArithmeticSymbolNumbers : SymbolNumbers
{
    private readonly IntegerContexts _height = new();
    private readonly IntegerContexts _width = new();
    private readonly IntegerContexts _export = new();
    private readonly IntegerContexts _instances = new();
    private readonly ArithmeticTextCoder _text;

    public ArithmeticSymbolNumbers(ReadOnlyMemory<byte> data, int symbolBits, RefinementRegion refinement, byte[] refinementContexts, Jbig2Budget budget)
    {
        Decoder = new ArithmeticDecoder(data);
        _text = new ArithmeticTextCoder(Decoder, symbolBits, refinement, refinementContexts, budget);
    }

    public override ArithmeticDecoder Decoder { get; }

    public override TextCoder Text => _text;

    public override int ReadHeightStep() => Number(_height);

    public override int? ReadWidthStep() => _width.Read(Decoder);

    public override int ReadInstanceCount() => Number(_instances);

    public override int ReadExportRun() => Number(_export);

    public override int ReadBitmapSize() => throw new InvalidOperationException("Only prefix codes put symbols into one bitmap.");

    public override void ReadRefinedInto(Bitmap bitmap, IReadOnlyList<Bitmap> symbols) => _text.ReadRefinedInto(bitmap, symbols);

    private int Number(IntegerContexts contexts) => contexts.Read(Decoder) ?? throw new Jbig2Fault("number expected");
}
