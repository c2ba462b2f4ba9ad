using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.Encodings;
using PerfTargetParse.Pdf.Fonts.Programs;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>What the codes of a simple font mean where its ToUnicode map does not tell: by names, encodings and the font program.</summary>
internal sealed class SimpleMeaning
{
    private readonly string _name;
    private readonly bool _isTrueType;
    private readonly SimpleEncoding _encoding;
    private readonly NumberedNames _numbers;
    private readonly Lazy<FontProgram?> _program;

    public SimpleMeaning(PdfDictionary font, string name, PdfFile file)
    {
        _name = name;
        _isTrueType = file.Get(font, "Subtype").AsName == "TrueType";
        _encoding = SimpleEncoding.Load(file.Get(font, "Encoding"), file);
        _numbers = new NumberedNames(_encoding);
        _program = new Lazy<FontProgram?>(() => FontProgramLoader.Load(file.Get(font, "FontDescriptor").AsDictionary, file));
    }

    /// <summary>The font program; null where none is embedded.</summary>
    public FontProgram? Program => _program.Value;

    private BaseEncoding Implied =>
        IsDingbats ? BaseEncoding.ZapfDingbats
        : _name.Contains("Symbol", StringComparison.OrdinalIgnoreCase) ? BaseEncoding.Symbol
        : _isTrueType ? BaseEncoding.WinAnsi
        : BaseEncoding.Standard;

    private bool IsDingbats => _name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What a code means by the name that the dictionary gives it or by the encoding that it names; else by what the font program tells about
    /// the glyph, or by the encoding that fonts of the kind have where nothing is said.
    /// </summary>
    public string? TextOf(int code)
    {
        var name = _encoding.NameOf(code);
        var text = name is null ? SymbolFonts.TextOf(_name, code) ?? Meaning.Clean(_encoding.Base?[code] ?? '\0') : TextOfName(name);
        if (text is not null)
        {
            return text;
        }

        var implied = name is null && _encoding.Base is null ? Meaning.Clean(Implied[code]) : null;
        if (Program is not { } program)
        {
            return name is null ? implied : TextOfOddName(name, code);
        }

        var glyph = name is null ? program.GlyphOfCode(code) : program.GlyphOfName(name);
        var ownName = name ?? program.NameOfGlyph(glyph);
        return program.TextOfGlyph(glyph)
            ?? (ownName is null ? null : TextOfName(ownName) ?? TextOfOddName(ownName, code))
            ?? (program.IsBlank(glyph) || code == ' ' ? " " : null)
            ?? (program.HasEncoding ? null : implied);
    }

    private string? TextOfName(string name) =>
        Meaning.Clean(SymbolFonts.Plain(_name, (IsDingbats ? GlyphNames.TextOfDingbat(name) : null) ?? GlyphNames.TextOf(name)));

    /// <summary>A name that means nothing by itself. That of no glyph is the space's too where a font has none for it.</summary>
    private string? TextOfOddName(string name, int code) => name switch
    {
        ".notdef" => code == ' ' ? " " : null,
        _ => _numbers.TextOf(name, code),
    };
}
