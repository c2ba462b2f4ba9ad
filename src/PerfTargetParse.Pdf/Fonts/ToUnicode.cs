using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.CMaps;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>The ToUnicode map of a font (ISO 32000, 9.10.3), read when it is first asked.</summary>
internal sealed class ToUnicode(PdfDictionary font, PdfFile file)
{
    private CodeTexts? _texts;

    /// <summary>What the map says about a code, cleaned; null where it says nothing that can be read.</summary>
    public string? TextOf(uint code)
    {
        // Two threads may both parse it, to the same result.
        var texts = _texts ??= Parse();
        return Meaning.Clean(texts.Find(code));
    }

    private CodeTexts Parse() =>
        file.Get(font, "ToUnicode").AsStream is { } stream ? CMapParser.Parse(file.Decode(stream).Span).Texts : CodeTexts.Empty;
}
