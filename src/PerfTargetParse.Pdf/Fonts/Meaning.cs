using System.Text;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>Judges and cleans what a source says that a code means.</summary>
internal static class Meaning
{
    /// <summary>Text of a glyph whose meaning is not known.</summary>
    public const string Unknown = "\uFFFD";

    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(static code => ((char)code).ToString())];

    /// <summary>
    /// The text with radicals as plain characters and without controls and byte order marks; null where nothing readable is left, or where a character of it
    /// is private, no character or unknown, so that another source should be asked.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length == 1)
        {
            return Clean(text[0]);
        }

        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsForeign(rune.Value))
            {
                return null;
            }

            if (rune.IsBmp && !char.IsControl((char)rune.Value) && rune.Value != ByteOrderMark)
            {
                cleaned.Append(Radicals.Fold((char)rune.Value));
            }
            else if (!rune.IsBmp)
            {
                cleaned.Append(rune.ToString());
            }
        }

        return cleaned.Length == 0 ? null : cleaned.Length == 1 ? Of(cleaned[0]) : cleaned.ToString();
    }

    /// <summary>The same of one character.</summary>
    public static string? Clean(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character == ByteOrderMark || IsForeign(character) ? null : Of(Radicals.Fold(character));

    /// <summary>The same of a code point.</summary>
    public static string? Clean(int codePoint) =>
        codePoint <= char.MaxValue ? Clean((char)Math.Max(codePoint, 0)) : IsForeign(codePoint) || codePoint > 0x10FFFF ? null : char.ConvertFromUtf32(codePoint);

    private static string Of(char character) => character < Ascii.Length ? Ascii[character] : character.ToString();

    /// <summary>U+FFFD (also what invalid UTF-16 is read as), private use, noncharacters.</summary>
    private static bool IsForeign(int codePoint) =>
        codePoint is (>= 0xE000 and <= 0xF8FF) or 0xFFFD or (>= 0xFDD0 and <= 0xFDEF) or >= 0xF0000 || (codePoint & 0xFFFE) == 0xFFFE;
}
