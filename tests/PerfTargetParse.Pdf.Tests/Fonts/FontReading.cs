using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Pdf.Tests.Fonts;

/// <summary>Reads whole strings with a font.</summary>
internal static class FontReading
{
    /// <summary>All glyphs of a string.</summary>
    public static List<FontGlyph> ReadAll(this PdfFont font, params ReadOnlySpan<byte> text)
    {
        var glyphs = new List<FontGlyph>();
        while (!text.IsEmpty)
        {
            var glyph = font.Read(text);
            glyphs.Add(glyph);
            text = text[glyph.Length..];
        }

        return glyphs;
    }

    /// <summary>The text of a string.</summary>
    public static string ReadText(this PdfFont font, params ReadOnlySpan<byte> text) => string.Concat(font.ReadAll(text).Select(static glyph => glyph.Text));
}
