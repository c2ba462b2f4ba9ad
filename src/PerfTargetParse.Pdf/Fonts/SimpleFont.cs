using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.Encodings;
using PerfTargetParse.Pdf.Fonts.Metrics;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A font of one byte a code: Type1, MMType1, TrueType (ISO 32000, 9.6).</summary>
internal class SimpleFont : PdfFont
{
    private readonly PdfDictionary _font;
    private readonly PdfFile _file;
    private readonly ToUnicode _toUnicode;
    private readonly Lazy<SimpleEncoding> _encoding;
    private readonly SimpleWidths _widths;
    private readonly string _name;

    public SimpleFont(PdfDictionary font, PdfFile file)
    {
        _font = font;
        _file = file;
        _name = file.Get(font, "BaseFont").AsName ?? "";
        _toUnicode = new ToUnicode(font, file);
        _encoding = new Lazy<SimpleEncoding>(() => SimpleEncoding.Load(_file.Get(_font, "Encoding"), _file));
        _widths = new SimpleWidths(font, file);
    }

    protected override int LengthOf(ReadOnlySpan<byte> text) => 1;

    protected override FontGlyph Make(uint code, int length)
    {
        var text = _toUnicode.TextOf(code) ?? TextByEncoding((int)code);
        return new FontGlyph(text ?? Meaning.Unknown, 1, WidthOf((int)code, text), 0, 0, text is not null, code == ' ');
    }

    /// <summary>What the widths of the dictionary have to be multiplied with to be in units of the font's size.</summary>
    protected virtual double WidthScale => 0.001;

    private string? TextByEncoding(int code)
    {
        var encoding = _encoding.Value;
        if (encoding.NameOf(code) is { } name)
        {
            return Meaning.Clean(GlyphNames.TextOf(name));
        }

        return Meaning.Clean((encoding.Base ?? BaseEncoding.Standard)[code]);
    }

    private float WidthOf(int code, string? text) =>
        (float)((_widths.Find(code) ?? (StandardFont.Find(_name) ?? StandardFont.Fallback).WidthOf(text ?? " ") ?? 0) * WidthScale);
}
