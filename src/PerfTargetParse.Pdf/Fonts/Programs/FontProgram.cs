namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>What an embedded font tells about its glyphs by itself. Each answer is null where it does not know.</summary>
internal abstract class FontProgram
{
    /// <summary>Whether an encoding is built in, so that a code that has no glyph by it draws none.</summary>
    public virtual bool HasEncoding => false;

    /// <summary>What a code means by the encoding that is built in.</summary>
    public virtual string? TextOfCode(int code) => null;

    /// <summary>The name of the glyph of a code by the encoding that is built in.</summary>
    public virtual string? NameOfCode(int code) => null;

    /// <summary>What the glyph of a name means, where the name itself tells nothing.</summary>
    public virtual string? TextOfName(string name) => null;

    /// <summary>What a glyph means, by its index.</summary>
    public virtual string? TextOfGlyph(int glyph) => null;

    /// <summary>What the glyph that a CID selects means, where the font dictionary maps CIDs no further.</summary>
    public virtual string? TextOfCid(int cid) => TextOfGlyph(cid);

    /// <summary>The width of the glyph of a code, or of the character that it means, in thousandths of the font's size.</summary>
    public virtual float? WidthOf(int code, string? text) => null;
}
