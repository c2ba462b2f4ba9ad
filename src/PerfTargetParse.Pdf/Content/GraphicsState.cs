using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Pdf.Content;

/// <summary>What <c>q</c> saves and <c>Q</c> gives back (ISO 32000-2, 8.4 and 9.3), as far as it decides where something stands and whether it is seen.</summary>
internal struct GraphicsState
{
    /// <summary>From user space to the page as it is seen, in points from its upper left corner.</summary>
    public Matrix Ctm;

    /// <summary>The clip as a box about it.</summary>
    public Box Clip;
    public double LineWidth;
    public Paint FillPaint;
    public Paint StrokePaint;

    /// <summary>Whether what is filled is fully transparent.</summary>
    public bool IsFillClear;
    public bool IsStrokeClear;

    public PdfFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double HorizontalScale;
    public double Leading;
    public double Rise;
    public int RenderingMode;

    public static GraphicsState Initial(in Matrix ctm, in Box clip) => new()
    {
        Ctm = ctm,
        Clip = clip,
        LineWidth = 1,
        HorizontalScale = 1,
    };
}
