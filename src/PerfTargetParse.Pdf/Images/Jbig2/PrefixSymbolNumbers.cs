namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The numbers of a symbol dictionary coded with prefix codes.</summary>
internal sealed class PrefixSymbolNumbers : SymbolNumbers
{
    private readonly SegmentData _data;
    private readonly CodeTable _height;
    private readonly CodeTable _width;
    private readonly CodeTable _size;
    private readonly CodeTable _instances;
    private readonly PrefixTextCoder _text;

    public PrefixSymbolNumbers(
        SegmentData data, SymbolDictionaryFlags flags, OwnTables own, int symbolBits, RefinementRegion refinement, byte[] refinementContexts, Jbig2Budget budget)
    {
        _data = data;
        _height = own.Choose(flags.HeightTable, 4, 5);
        _width = own.Choose(flags.WidthTable, 2, 3);
        _size = own.Choose(flags.SizeTable, 1);
        _instances = own.Choose(flags.CountTable, 1);
        _text = new PrefixTextCoder(data, TextCodes.OfDictionary, symbolCodes: null, symbolBits, refinement, refinementContexts, budget);
    }

    public override ArithmeticDecoder Decoder => throw new InvalidOperationException("Symbols of prefix codes are not coded pixel by pixel.");

    public override TextCoder Text => _text;

    public override int ReadHeightStep() => _height.ReadNumber(_data);

    public override int? ReadWidthStep() => _width.Read(_data);

    public override int ReadInstanceCount() => _instances.ReadNumber(_data);

    public override int ReadExportRun() => StandardCodes.Table(1).ReadNumber(_data);

    public override int ReadBitmapSize() => _size.ReadNumber(_data);

    public override void ReadRefinedInto(Bitmap bitmap, IReadOnlyList<Bitmap> symbols) => _text.ReadRefinedInto(bitmap, symbols);
}
