namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Reads the numbers of a symbol dictionary, in whichever way it is coded.</summary>
internal abstract class SymbolNumbers
{
    /// <summary>Reads the pixels of symbols.</summary>
    public abstract ArithmeticDecoder Decoder { get; }

    /// <summary>Reads symbols made of several others.</summary>
    public abstract TextCoder Text { get; }

    public abstract int ReadHeightStep();

    /// <summary>Null at the end of the symbols of one height.</summary>
    public abstract int? ReadWidthStep();

    public abstract int ReadInstanceCount();

    public abstract int ReadExportRun();

    /// <summary>Bytes of the bitmap of a height; 0 where it is not coded at all.</summary>
    public abstract int ReadBitmapSize();

    /// <summary>Reads a symbol that is one other with differences.</summary>
    public abstract void ReadRefinedInto(Bitmap bitmap, IReadOnlyList<Bitmap> symbols);
}
