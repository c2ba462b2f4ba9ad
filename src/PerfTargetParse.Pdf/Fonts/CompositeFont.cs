using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.CMaps;
using PerfTargetParse.Pdf.Fonts.Metrics;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A Type0 font: a CMap selects characters of a CID font (ISO 32000, 9.7).</summary>
internal sealed class CompositeFont : PdfFont
{
    private readonly CMap _cmap;
    private readonly ToUnicode _toUnicode;
    private readonly CidWidths _widths;
    private readonly VerticalMetrics? _vertical;

    public CompositeFont(PdfDictionary font, PdfFile file)
    {
        var descendants = file.Get(font, "DescendantFonts");
        var descendant = (descendants.AsArray is [var first, ..] ? file.Resolve(first) : descendants).AsDictionary ?? new PdfDictionary();
        _cmap = CMapLoader.Load(file.Get(font, "Encoding"), file);
        _toUnicode = new ToUnicode(font, file);
        _widths = CidWidths.Load(descendant, file);
        _vertical = _cmap.IsVertical ? VerticalMetrics.Load(descendant, file) : null;
    }

    public override bool IsVertical => _vertical is not null;

    protected override int LengthOf(ReadOnlySpan<byte> text) => _cmap.LengthOf(text);

    protected override FontGlyph Make(uint code, int length)
    {
        var cid = _cmap.CidOf(code, length);
        var text = Meaning.Clean(_cmap.TextOf(code, length)) ?? _toUnicode.TextOf(code);
        var width = _widths[cid] / 1_000;
        var isSpace = length == 1 && code == ' ';
        if (_vertical is null)
        {
            return new FontGlyph(text ?? Meaning.Unknown, length, width, 0, 0, text is not null, isSpace);
        }

        var (advance, originX, originY) = _vertical.Find(cid, width);
        return new FontGlyph(text ?? Meaning.Unknown, length, advance, originX, originY, text is not null, isSpace);
    }
}
