using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Pdf.Content;

/// <summary>A font for text that no font of the file draws: its codes are UTF-16, its widths those that most fonts have about.</summary>
internal sealed class PlainTextFont : PdfFont
{
    private const char FirstWide = '\u2E80';

    public static PlainTextFont Instance { get; } = new();

    public static float WidthOf(char character) => character >= FirstWide && !char.IsLowSurrogate(character) ? 1 : char.IsSurrogate(character) ? 0 : 0.5f;

    protected override int LengthOf(ReadOnlySpan<byte> text) => Math.Min(text.Length, text[0] is >= 0xD8 and <= 0xDB ? 4 : 2);

    protected override FontGlyph Make(uint code, int length)
    {
        var text = length == 4 ? new string([(char)(code >> 16), (char)(code & 0xFFFF)]) : ((char)code).ToString();
        return new(text, length, WidthOf(text[0]), 0, 0, true, false);
    }
}
