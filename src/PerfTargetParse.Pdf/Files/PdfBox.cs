namespace PerfTargetParse.Pdf.Files;

/// <summary>A rectangle in the units of a page, its corners in order.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Paper of the size that applies where a file says none (US Letter, as other readers take it).</summary>
    public static PdfBox Letter => new(0, 0, 612, 792);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>The part that both cover; without area where they do not meet.</summary>
    public PdfBox Intersect(PdfBox other)
    {
        var left = Math.Max(Left, other.Left);
        var bottom = Math.Max(Bottom, other.Bottom);
        return new PdfBox(left, bottom, Math.Max(left, Math.Min(Right, other.Right)), Math.Max(bottom, Math.Min(Top, other.Top)));
    }
}
