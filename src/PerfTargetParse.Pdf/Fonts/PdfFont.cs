namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A font as text needs it: how to cut a string into codes, what they mean, how far they move on. Shared by all pages and threads.</summary>
internal abstract class PdfFont
{
    private readonly GlyphCache _known = new();

    /// <summary>Whether it is written from top to bottom.</summary>
    public virtual bool IsVertical => false;

    /// <summary>How large its letters are, in units of its size: 1 but for fonts whose glyphs are drawn in units of their own.</summary>
    public virtual double EmScale => 1;

    /// <summary>Reads the code at the beginning of a string that is not empty.</summary>
    public FontGlyph Read(ReadOnlySpan<byte> text)
    {
        var length = LengthOf(text);
        var code = 0u;
        foreach (var part in text[..length])
        {
            code = (code << 8) | part;
        }

        if (!_known.TryGet(code, length, out var glyph))
        {
            glyph = Make(code, length);
            _known.Add(code, length, glyph);
        }

        return glyph;
    }

    /// <summary>Bytes of the code at the beginning of a string that is not empty: 1 to 4.</summary>
    protected abstract int LengthOf(ReadOnlySpan<byte> text);

    /// <summary>Finds out what a code means; asked once for most codes.</summary>
    protected abstract FontGlyph Make(uint code, int length);
}
