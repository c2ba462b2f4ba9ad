using System.Globalization;

namespace PerfTargetParse.Pdf.Fonts.Encodings;

/// <summary>
/// Names as a65, C110 or G4B, in which some producers hide the code that a character had in the font before. They are told from names that
/// only count the glyphs of a font: those have small numbers too, or say so (g36, glyph36, cid36).
/// </summary>
internal sealed class NumberedNames(SimpleEncoding encoding)
{
    private const int FirstPrintable = 32;
    private const int LastCode = 255;
    private const int HexDigits = 2;

    /// <summary>How the numbers of the font's names are to be read; null where they are not codes.</summary>
    private readonly Lazy<NumberStyles?> _style = new(() => FindStyle(encoding));

    /// <summary>What a name means; null where its number is no code.</summary>
    /// <param name="name">The name of a glyph.</param>
    /// <param name="code">The code that it is drawn with.</param>
    public string? TextOf(string name, int code)
    {
        if (NumberOf(name, NumberStyles.None) == code || NumberOf(name, NumberStyles.AllowHexSpecifier) == code)
        {
            return Meaning.Clean(BaseEncoding.WinAnsi[code]);
        }

        return _style.Value is { } style && NumberOf(name, style) is var number and >= 0 ? Meaning.Clean(BaseEncoding.WinAnsi[number]) : null;
    }

    private static NumberStyles? FindStyle(SimpleEncoding encoding)
    {
        var isDecimal = true;
        var isHex = true;
        var count = 0;
        for (var code = 0; code <= LastCode; code++)
        {
            if (encoding.NameOf(code) is { } name && name != ".notdef" && GlyphNames.TextOf(name) is null)
            {
                isDecimal &= !name.StartsWith('G') && NumberOf(name, NumberStyles.None) >= FirstPrintable;
                isHex &= NumberOf(name, NumberStyles.AllowHexSpecifier) >= FirstPrintable;
                count++;
            }
        }

        return count < 2 ? null : isDecimal ? NumberStyles.None : isHex ? NumberStyles.AllowHexSpecifier : null;
    }

    /// <summary>The number after the letter of a name; -1 where it is no number of a code.</summary>
    private static int NumberOf(string name, NumberStyles style)
    {
        var isOneLetter = name.Length > 1 && char.IsAsciiLetter(name[0]) && name[0] != 'g' && char.IsAsciiHexDigit(name[1]);
        var digits = isOneLetter ? name.AsSpan(1) : default;
        return (style == NumberStyles.None || digits.Length == HexDigits || digits.StartsWith("00"))
            && int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= LastCode ? number : -1;
    }
}
