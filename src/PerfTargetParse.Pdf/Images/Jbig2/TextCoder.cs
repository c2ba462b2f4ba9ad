namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Reads what a text region is made of, in whichever way it is coded (ITU-T T.88, 6.4.6 to 6.4.11).</summary>
internal abstract class TextCoder
{
    /// <summary>How far the next strip stands below the one before, in strips.</summary>
    public abstract int ReadStripStep();

    /// <summary>How far the first symbol of a strip stands from the first of the strip before.</summary>
    public abstract int ReadFirstStep();

    /// <summary>How far a symbol stands from the one before; null at the end of the strip.</summary>
    public abstract int? ReadStep();

    /// <summary>How far a symbol stands inside its strip.</summary>
    public abstract int ReadInStrip(int stripBits);

    /// <summary>The number of a symbol.</summary>
    public abstract int ReadSymbol();

    /// <summary>Whether the symbol is drawn with differences.</summary>
    public abstract bool ReadIsRefined();

    /// <summary>Reads the differences and gives the symbol with them.</summary>
    public abstract Bitmap ReadRefined(Bitmap symbol);

    /// <summary>The part that both ways share (6.4.11): the differences follow the sizes and places.</summary>
    protected static Bitmap Refine(
        ArithmeticDecoder decoder, RefinementRegion refinement, byte[] contexts, Bitmap symbol, (int Width, int Height) growth, (int X, int Y) shift, Jbig2Budget budget)
    {
        var refined = Bitmap.Create((long)symbol.Width + growth.Width, (long)symbol.Height + growth.Height, budget);
        var left = (growth.Width >> 1) + shift.X;
        var top = (growth.Height >> 1) + shift.Y;
        refinement.Read(decoder, contexts, refined, symbol, left, top, rowsMayRepeat: false);
        return refined;
    }
}
