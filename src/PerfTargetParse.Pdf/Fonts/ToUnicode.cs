using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.CMaps;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>The ToUnicode map of a font (ISO 32000, 9.10.3), read when it is first asked.</summary>
internal sealed class ToUnicode(PdfDictionary font, string name, PdfFile file)
{
    private CodeTexts? _texts;

    /// <summary>Whether there is none, or none that maps anything.</summary>
    public bool IsEmpty => Texts.IsEmpty;

    // Two threads may both parse it, to the same result.
    private CodeTexts Texts => _texts ??= Parse();

    /// <summary>What the map says about a code, cleaned; null where it says nothing that can be read.</summary>
    public string? TextOf(uint code) => Meaning.Clean(SymbolFonts.Plain(name, Texts.Find(code)));

    /// <summary>What a code means where the map is Identity-H by name, so that codes are UTF-16: not by the book, but written.</summary>
    public string? TextByName(uint code) =>
        code <= char.MaxValue && file.Get(font, "ToUnicode").AsName is "Identity-H" or "Identity-V" ? Meaning.Clean((char)code) : null;

    private CodeTexts Parse()
    {
        if (file.Get(font, "ToUnicode").AsStream is not { } stream)
        {
            return CodeTexts.Empty;
        }

        using var bytes = new PooledBuffer();
        file.Decode(stream, bytes);
        return CMapParser.Parse(bytes.Span).Texts;
    }
}
