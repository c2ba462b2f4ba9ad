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
    private readonly Lazy<NumberedNames> _numbers;
    private readonly Lazy<FontProgram?> _program;
    private readonly string _name;

    public SimpleFont(PdfDictionary font, PdfFile file)
    {
        _font = font;
        _file = file;
        _name = file.Get(font, "BaseFont").AsName ?? "";
        _toUnicode = new ToUnicode(font, _name, file);
        _widths = new SimpleWidths(font, file);
        _encoding = new Lazy<SimpleEncoding>(() => SimpleEncoding.Load(_file.Get(_font, "Encoding"), _file));
        _numbers = new Lazy<NumberedNames>(() => new NumberedNames(_encoding.Value));
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
        var text = _toUnicode.TextOf(code) ?? TextByEncoding((int)code) ?? _toUnicode.TextByName(code);
        return new FontGlyph(text ?? Meaning.Unknown, 1, WidthOf((int)code, text), 0, 0, text is not null, code == ' ');
    }

    /// <summary>
    /// What a code means by the name that the dictionary gives it or by the encoding that it names; else by what the font program tells about
    /// the glyph, or by the encoding that fonts of the kind have where nothing is said.
    /// </summary>
    private string? TextByEncoding(int code)
    {
        var encoding = _encoding.Value;
        var name = encoding.NameOf(code);
        var text = name is null ? SymbolFonts.TextOf(_name, code) ?? Meaning.Clean(encoding.Base?[code] ?? '\0') : TextOfName(name);
        if (text is not null)
        {
            return text;
        }

        var mayBeImplied = name is null && encoding.Base is null;
        if (_program.Value is not { } program)
        {
            return name is null ? Meaning.Clean(mayBeImplied ? Implied[code] : '\0') : TextOfOddName(name, code);
        }

        var glyph = name is null ? program.GlyphOfCode(code) : program.GlyphOfName(name);
        var ownName = name ?? program.NameOfGlyph(glyph);
        return program.TextOfGlyph(glyph)
            ?? (ownName is null ? null : TextOfName(ownName) ?? TextOfOddName(ownName, code))
            ?? (program.IsBlank(glyph) || code == ' ' ? " " : null)
            ?? Meaning.Clean(mayBeImplied && !program.HasEncoding ? Implied[code] : '\0');
    }

    private string? TextOfName(string name) =>
        Meaning.Clean(SymbolFonts.Plain(_name, (IsDingbats ? GlyphNames.TextOfDingbat(name) : null) ?? GlyphNames.TextOf(name)));

    /// <summary>A name that means nothing by itself. That of no glyph is the space's too where a font has none for it.</summary>
    private string? TextOfOddName(string name, int code) => name switch
    {
        ".notdef" => code == ' ' ? " " : null,
        _ => _numbers.Value.TextOf(name, code),
    };

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
