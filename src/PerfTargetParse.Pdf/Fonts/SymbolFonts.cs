using PerfTargetParse.Pdf.Fonts.Encodings;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>
/// The characters of the fonts of signs that text processors insert ticks, boxes and bullets with. Files give those as private characters
/// from U+F000 on, or as the letters that stand at their codes in other fonts.
/// </summary>
public static class SymbolFonts
{
    private const int FirstPrivate = 0xF000;
    private const int LastPrivate = 0xF0FF;
    private const int FirstCode = 32;
    private const char None = '\u3000';

    /// <summary>Characters of Wingdings from code 32 on, as Unicode 7 took them up; of those beyond U+FFFF the plain one that looks alike, or a blank.</summary>
    private const string Wingdings =
        " 　✂✁　　　　　✆　　　　　　　　　　　　⌛　　　　　　　✇✍"
        + "　✌　　　☜☞☝☟　☺　☹　☠　　✈☼　❄　✞　✠✡☪☯ॐ☸♈♉"
        + "♊♋♌♍♎♏♐♑♒♓　　●○■□□❑❒◆◆◆❖◆⌧⮹⌘　　　　　"
        + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿　　　　　　　　·•"
        + "▪○○◎◉◎○▪□　✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰　　　　　　　　　"
        + "　　　⮰⮱⮲⮳⮴⮵⮶⮷　　　　　　　　　　⌫⌦◄➢⮙⮛⮈➔⮉⮋←"
        + "→↑↓↖↗↙↘←→↑↓　　　　⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂　　✗✔☒☑⊞";

    /// <summary>Whether a font by its name holds signs in place of letters.</summary>
    /// <param name="font">The name.</param>
    public static bool IsOfSigns(string font) => font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) || IsSymbol(font);

    /// <summary>What a text means that another source gave for a code of a font; any other text as it is.</summary>
    /// <param name="font">The name of the font.</param>
    /// <param name="text">The text.</param>
    public static string? Plain(string font, string? text)
    {
        if (text is not [var character])
        {
            return text;
        }

        int? code = character is >= (char)FirstPrivate and <= (char)LastPrivate ? character - FirstPrivate : null;
        return (code is { } known && IsSymbol(font) ? Meaning.Clean(BaseEncoding.Symbol[known]) : TextOf(font, code ?? character)) ?? text;
    }

    /// <summary>What a code means in a font by its name; null of another font.</summary>
    /// <param name="font">The name of the font.</param>
    /// <param name="code">The code.</param>
    public static string? TextOf(string font, int code)
    {
        const string Name = "Wingdings";
        var start = font.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        // Wingdings2, also with a blank or a hyphen between.
        var rest = font.AsSpan(start + Name.Length).TrimStart(" -");
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0]))
        {
            return code >= FirstCode && code - FirstCode < Wingdings.Length && Wingdings[code - FirstCode] is var character and not None ? character.ToString() : null;
        }

        // What forms are ticked with.
        return rest[0] != '2' ? null : code switch
        {
            0x4F => "✗",
            0x50 => "✓",
            0x51 or 0x53 or 0x54 => "☒",
            0x52 => "☑",
            0xA2 => "■",
            0xA3 => "□",
            _ => null,
        };
    }

    private static bool IsSymbol(string font) => font.Contains("Symbol", StringComparison.OrdinalIgnoreCase);
}
