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
    private readonly Lazy<ReadOnlyMemory<byte>> _glyphOfCid;
    private readonly Lazy<CidCollection?> _collection;

    public CompositeFont(PdfDictionary font, PdfFile file)
    {
        var descendants = file.Get(font, "DescendantFonts");
        _file = file;
        _descendant = (descendants.AsArray is [var first, ..] ? file.Resolve(first) : descendants).AsDictionary ?? new PdfDictionary();
        _cmap = CMapLoader.Load(file.Get(font, "Encoding"), file);
        _toUnicode = new ToUnicode(font, file);
        _widths = CidWidths.Load(_descendant, file);
        _vertical = _cmap.IsVertical ? VerticalMetrics.Load(_descendant, file) : null;
        _program = new Lazy<FontProgram?>(() => FontProgramLoader.Load(_file.Get(_descendant, "FontDescriptor").AsDictionary, _file));
        _glyphOfCid = new Lazy<ReadOnlyMemory<byte>>(() => _file.Get(_descendant, "CIDToGIDMap").AsStream is { } map ? _file.Decode(map) : default);
        _collection = new Lazy<CidCollection?>(FindCollection);
    }

    public override bool IsVertical => _vertical is not null;

    protected override int LengthOf(ReadOnlySpan<byte> text) => _cmap.LengthOf(text);

    protected override FontGlyph Make(uint code, int length)
    {
        var cid = _cmap.CidOf(code, length);
        var text = Meaning.Clean(_cmap.TextOf(code, length)) ?? _toUnicode.TextOf(code) ?? TextOfCid(cid);
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

        var text = _glyphOfCid.Value is { IsEmpty: false } map ? _program.Value?.TextOfGlyph(new FontBytes(map).UInt16(2L * cid)) : _program.Value?.TextOfCid(cid);
        return text ?? Meaning.Clean(_collection.Value?.TextOf(cid));
    }

    private CidCollection? FindCollection() =>
        CidCollection.Find(Encoding.Latin1.GetString(_file.Get(_file.Get(_descendant, "CIDSystemInfo").AsDictionary, "Ordering").AsString.Span));
}
