using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.Encodings;
using PerfTargetParse.Pdf.Fonts.Metrics;
using PerfTargetParse.Pdf.Fonts.Programs;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>A font of one byte a code: Type1, MMType1, TrueType (ISO 32000, 9.6).</summary>
internal class SimpleFont : PdfFont
{
    private readonly PdfDictionary _font;
    private readonly PdfFile _file;
    private readonly ToUnicode _toUnicode;
    private readonly SimpleWidths _widths;
    private readonly Lazy<SimpleEncoding> _encoding;
    private readonly Lazy<FontProgram?> _program;
    private readonly string _name;

    public SimpleFont(PdfDictionary font, PdfFile file)
    {
        _font = font;
        _file = file;
        _name = file.Get(font, "BaseFont").AsName ?? "";
        _toUnicode = new ToUnicode(font, file);
        _widths = new SimpleWidths(font, file);
        _encoding = new Lazy<SimpleEncoding>(() => SimpleEncoding.Load(_file.Get(_font, "Encoding"), _file));
        _program = new Lazy<FontProgram?>(() => FontProgramLoader.Load(_file.Get(_font, "FontDescriptor").AsDictionary, _file));
    }

    /// <summary>What the widths of the dictionary have to be multiplied with to be in units of the font's size.</summary>
    protected virtual double WidthScale => 0.001;

    private BaseEncoding Implied =>
        IsDingbats ? BaseEncoding.ZapfDingbats
        : _name.Contains("Symbol", StringComparison.OrdinalIgnoreCase) ? BaseEncoding.Symbol
        : _file.Get(_font, "Subtype").AsName == "TrueType" ? BaseEncoding.WinAnsi
        : BaseEncoding.Standard;

    private bool IsDingbats => _name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);

    protected override int LengthOf(ReadOnlySpan<byte> text) => 1;

    protected override FontGlyph Make(uint code, int length)
    {
        var text = _toUnicode.TextOf(code) ?? TextByEncoding((int)code);
        return new FontGlyph(text ?? Meaning.Unknown, 1, WidthOf((int)code, text), 0, 0, text is not null, code == ' ');
    }

    /// <summary>
    /// What a code means by the name that the dictionary gives it, by the encoding that the dictionary names, by the one built into the font
    /// program, or by the one that fonts of the kind have where nothing is said.
    /// </summary>
    private string? TextByEncoding(int code)
    {
        var encoding = _encoding.Value;
        if (encoding.NameOf(code) is { } name)
        {
            return TextOfName(name) ?? _program.Value?.TextOfName(name) ?? TextOfNumber(name, code);
        }

        if (encoding.Base is { } known)
        {
            return Meaning.Clean(known[code]);
        }

        if (_program.Value?.NameOfCode(code) is { } ownName)
        {
            return TextOfName(ownName) ?? TextOfNumber(ownName, code);
        }

        // A space needs no glyph to be one.
        return _program.Value?.TextOfCode(code) ?? (_program.Value is { HasEncoding: true } && code != ' ' ? null : Meaning.Clean(Implied[code]));
    }

    private string? TextOfName(string name) => Meaning.Clean((IsDingbats ? GlyphNames.TextOfDingbat(name) : null) ?? GlyphNames.TextOf(name));

    /// <summary>Names as a65, C65 or G41 that say no more than the code itself; in fonts that have such names, codes are mostly what they are in Latin fonts.</summary>
    private static string? TextOfNumber(string name, int code) => GlyphNames.IsNumber(name, code) ? Meaning.Clean(BaseEncoding.WinAnsi[code]) : null;

    private float WidthOf(int code, string? text)
    {
        var width = _widths.Find(code)
            ?? StandardFont.Find(_name)?.WidthOf(text ?? " ")
            ?? _program.Value?.WidthOf(code, text)
            ?? StandardFont.Fallback.WidthOf(text ?? " ")
            ?? 0;
        return (float)(width * WidthScale);
    }
}
