using System.Text;
using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.Cids;
using PerfTargetParse.Pdf.Fonts.CMaps;
using PerfTargetParse.Pdf.Fonts.Metrics;
using PerfTargetParse.Pdf.Fonts.Programs;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A Type0 font: a CMap selects characters of a CID font (ISO 32000, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    private readonly PdfFile _file;
    private readonly PdfDictionary _descendant;
    private readonly CMap _cmap;
    private readonly ToUnicode _toUnicode;
    private readonly CidWidths _widths;
    private readonly VerticalMetrics? _vertical;
    private readonly Lazy<FontProgram?> _program;
    private readonly Lazy<CidToGlyphMap> _glyphOfCid;
    private readonly Lazy<CidCollection?> _collection;

    public CompositeFont(PdfDictionary font, PdfFile file)
    {
        var descendants = file.Get(font, "DescendantFonts");
        _file = file;
        _descendant = (descendants.AsArray is [var first, ..] ? file.Resolve(first) : descendants).AsDictionary ?? new PdfDictionary();
        _cmap = CMapLoader.Load(file.Get(font, "Encoding"), file);
        _toUnicode = new ToUnicode(font, file.Get(font, "BaseFont").AsName ?? "", file);
        _widths = CidWidths.Load(_descendant, file);
        _vertical = _cmap.IsVertical ? VerticalMetrics.Load(_descendant, file) : null;
        _program = new Lazy<FontProgram?>(() => FontProgramLoader.Load(_file.Get(_descendant, "FontDescriptor").AsDictionary, _file));
        _glyphOfCid = new Lazy<CidToGlyphMap>(() => new CidToGlyphMap(_file.Get(_descendant, "CIDToGIDMap").AsStream is { } map ? _file.Decode(map) : default));
        _collection = new Lazy<CidCollection?>(FindCollection);
    }

    public override bool IsVertical => _vertical is not null;

    protected override int LengthOf(ReadOnlySpan<byte> text) => _cmap.LengthOf(text);

    protected override FontGlyph Make(uint code, int length)
    {
        var cid = _cmap.CidOf(code, length);
        var text = Meaning.Clean(_cmap.TextOf(code, length)) ?? _toUnicode.TextOf(code) ?? TextOfCid(cid) ?? _toUnicode.TextByName(code);
        var width = _widths[cid] / 1_000;
        var isSpace = length == 1 && code == ' ';
        if (_vertical is null)
        {
            return new FontGlyph(text ?? Meaning.Unknown, length, width, 0, 0, text is not null, isSpace);
        }

        var (advance, originX, originY) = _vertical.Find(cid, width);
        return new FontGlyph(text ?? Meaning.Unknown, length, advance, originX, originY, text is not null, isSpace);
    }

    /// <summary>
    /// What a character means by the font program, else by the collection. The program comes first: where it knows a glyph it is right,
    /// and some producers name a collection for fonts whose CIDs are but the numbers of glyphs.
    /// </summary>
    private string? TextOfCid(int cid)
    {
        if (cid < 0)
        {
            return null;
        }

        var text = Meaning.Clean(_collection.Value?.TextOf(cid));
        if (_program.Value is not { } program)
        {
            return text ?? TextOfMissingFont(cid);
        }

        var map = _glyphOfCid.Value;
        var glyph = map.IsEmpty ? program.GlyphOfCid(cid) : map.GlyphOf(cid);
        return program.TextOfGlyph(glyph)
            ?? text
            ?? (program.IsBlank(glyph) ? " " : null)
            ?? (map.IsOfCharacters && glyph > 0 && _toUnicode.IsEmpty ? Meaning.Clean(cid) : null);
    }

    /// <summary>
    /// What the number of a glyph means of a TrueType font that is not embedded: such text can only be drawn with the font of the system it was
    /// written on, and the fonts of Windows and of macOS begin with three glyphs that are none and go on as ASCII does.
    /// </summary>
    private string? TextOfMissingFont(int cid)
    {
        const int FirstGlyph = 3;
        return _cmap is IdentityCMap && _toUnicode.IsEmpty && cid is >= FirstGlyph and <= '~' - ' ' + FirstGlyph && _file.Get(_descendant, "Subtype").AsName == "CIDFontType2"
            ? Meaning.Clean((char)(cid - FirstGlyph + ' '))
            : null;
    }

    private CidCollection? FindCollection() =>
        CidCollection.Find(Encoding.Latin1.GetString(_file.Get(_file.Get(_descendant, "CIDSystemInfo").AsDictionary, "Ordering").AsString.Span));
}
