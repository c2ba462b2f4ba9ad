using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>Makes glyphs of recognised words: a word's box is shared out among its characters.</summary>
internal static class WordGlyphs
{
    private const double Narrow = 0.55;

    /// <summary>Height of digits and capitals in parts of the size of their font.</summary>
    private const double DigitHeight = 0.72;

    /// <summary>Words that stand nearer than this part of the size are one text; between Latin letters a blank is narrower.</summary>
    private const double NearWide = 0.8;
    private const double NearNarrow = 0.2;

    /// <summary>Adds the glyphs of the words of a line.</summary>
    /// <param name="line">The words, from left to right.</param>
    /// <param name="x">Where the picture's left edge stands on the page, in points.</param>
    /// <param name="y">Where its upper edge stands.</param>
    /// <param name="scale">Pixels of a point.</param>
    /// <param name="glyphs">Where they go.</param>
    public static void Add(ReadOnlySpan<RecognisedWord> line, double x, double y, double scale, List<Glyph> glyphs)
    {
        var hasWide = false;
        foreach (var word in line)
        {
            hasWide |= word.Text.Any(IsWide);
        }

        var height = (line[0].LineBottom - line[0].LineTop) / scale;
        var size = hasWide ? height : height / DigitHeight;
        var middle = y + ((line[0].LineTop + line[0].LineBottom) / 2d / scale);
        for (var i = 0; i < line.Length; i++)
        {
            var word = line[i];
            var (from, to) = (x + (word.X0 / scale), x + (word.X1 / scale));
            if (i + 1 < line.Length)
            {
                var next = x + (line[i + 1].X0 / scale);
                var near = IsWide(word.Text[^1]) || IsWide(line[i + 1].Text[0]) ? NearWide : NearNarrow;
                to = next > from && next - to < near * size ? next : to;
            }

            AddWord(word.Text, from, to, middle, size, glyphs);
        }
    }

    private static void AddWord(string text, double from, double to, double middle, double size, List<Glyph> glyphs)
    {
        var units = text.Sum(WidthOf);
        var x = from;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length;
            var character = isPair ? text.Substring(i++, 2) : text[i].ToString();
            var next = x + ((to - from) * WidthOf(character[0]) * character.Length / units);
            glyphs.Add(new Glyph(character, (float)x, (float)(middle - (size / 2)), (float)next, (float)(middle + (size / 2)), (float)size));
            x = next;
        }
    }

    private static double WidthOf(char c) => IsWide(c) ? 1 : Narrow;

    private static bool IsWide(char c) => c >= '\u2E80';
}
