namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>What an embedded font tells about its glyphs by itself. Glyph 0 stands for none.</summary>
internal abstract class FontProgram
{
    /// <summary>Whether an encoding is built in, so that a code that has no glyph by it draws none.</summary>
    public virtual bool HasEncoding => false;

    /// <summary>The glyph of a code by the encoding that is built in.</summary>
    public virtual int GlyphOfCode(int code) => 0;

    /// <summary>The glyph of a name.</summary>
    public virtual int GlyphOfName(string name) => 0;

    /// <summary>The glyph of a CID where the font dictionary maps CIDs no further.</summary>
    public virtual int GlyphOfCid(int cid) => cid;

    /// <summary>The name of a glyph; null where it has none.</summary>
    public virtual string? NameOfGlyph(int glyph) => null;

    /// <summary>What a glyph means; null where the program does not tell.</summary>
    public virtual string? TextOfGlyph(int glyph) => null;

    /// <summary>Whether a glyph draws nothing, as that of a space does.</summary>
    public virtual bool IsBlank(int glyph) => false;

    /// <summary>The width of the glyph of a code, or of the character that it means, in thousandths of the font's size.</summary>
    public virtual float? WidthOf(int code, string? text) => null;
}
