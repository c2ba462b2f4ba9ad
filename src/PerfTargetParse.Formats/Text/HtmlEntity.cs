using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Text;

/// <summary>An HTML character reference met in text.</summary>
internal static class HtmlEntity
{
    private const int Longest = 10;

    /// <summary>Reads the reference that begins the text.</summary>
    /// <param name="text">Text that begins with an ampersand.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="length">Its characters, semicolon included.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out string value, out int length)
    {
        text = text[..Math.Min(text.Length, Longest)];
        length = text.IndexOf(';') + 1;
        value = "";
        if (length < 3)
        {
            return false;
        }

        var name = text[1..(length - 1)];
        value = name[0] == '#' ? Numeric(name[1..]) : Named(name);
        return value.Length > 0;
    }

    private static string Numeric(ReadOnlySpan<char> digits)
    {
        var hex = digits.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        var isNumber = hex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!isNumber || !Rune.TryCreate(code, out var rune) || Rune.IsControl(rune))
        {
            return "";
        }

        return rune.ToString();
    }

    private static string Named(ReadOnlySpan<char> name) => name switch
    {
        "nbsp" or "ensp" or "emsp" or "thinsp" => " ",
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        "ldquo" => "“",
        "rdquo" => "”",
        "lsquo" => "‘",
        "rsquo" => "’",
        "hellip" => "…",
        "mdash" => "—",
        "ndash" => "–",
        "middot" => "·",
        "bull" => "•",
        "times" => "×",
        "deg" => "°",
        "plusmn" => "±",
        "ge" => "≥",
        "le" => "≤",
        "ne" => "≠",
        "permil" => "‰",
        "yen" => "¥",
        _ => "",
    };
}
