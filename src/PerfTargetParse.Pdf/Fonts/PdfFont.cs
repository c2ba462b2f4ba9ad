namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A font as text needs it: how to cut a string into codes, what they mean, how far they move on. Shared by all pages and threads.</summary>
internal abstract class PdfFont
{
    /// <summary>Whether it is written from top to bottom.</summary>
    public virtual bool IsVertical => false;

    /// <summary>Reads the code at the beginning of a string that is not empty.</summary>
    public abstract FontGlyph Read(ReadOnlySpan<byte> text);
}
