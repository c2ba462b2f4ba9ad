using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.Metrics;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A font of one byte a code: Type1, MMType1, TrueType (ISO 32000, 9.6).</summary>
/// <remarks>Made for each of a page's many fonts (Chromium writes a hundred), so that all but the widths waits until a glyph needs it.</remarks>
internal class SimpleFont : PdfFont
{
    private readonly string _name;
    private readonly ToUnicode _toUnicode;
    private readonly SimpleWidths _widths;
    private readonly Lazy<SimpleMeaning> _meaning;

    public SimpleFont(PdfDictionary font, PdfFile file)
    {
        _name = file.Get(font, "BaseFont").AsName ?? "";
        _toUnicode = new ToUnicode(font, _name, file);
        _widths = new SimpleWidths(font, file);
        _meaning = new Lazy<SimpleMeaning>(() => new SimpleMeaning(font, _name, file));
    }

    /// <summary>What the widths of the dictionary have to be multiplied with to be in units of the font's size.</summary>
    protected virtual double WidthScale => 0.001;

    protected override int LengthOf(ReadOnlySpan<byte> text) => 1;

    protected override FontGlyph Make(uint code, int length)
    {
        var text = _toUnicode.TextOf(code) ?? _meaning.Value.TextOf((int)code) ?? _toUnicode.TextByName(code);
        return new FontGlyph(text ?? Meaning.Unknown, 1, WidthOf((int)code, text), 0, 0, text is not null, code == ' ');
    }

    private float WidthOf(int code, string? text)
    {
        var width = _widths.Find(code)
            ?? StandardFont.Find(_name)?.WidthOf(text ?? " ")
            ?? _meaning.Value.Program?.WidthOf(code, text)
            ?? StandardFont.Fallback.WidthOf(text ?? " ")
            ?? 0;
        return (float)(width * WidthScale);
    }
}
