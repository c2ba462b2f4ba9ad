using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>Values of attributes and text as workbooks write them.</summary>
internal static class XmlValues
{
    /// <summary>Characters of an escape: _x000D_.</summary>
    private const int EscapeLength = 7;

    public static bool Flag(string? value) => value is "1" or "true" or "on";

    /// <summary>A whole number; what is none or negative is the other one.</summary>
    public static int Number(string? value, int otherwise = 0) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Text with the characters that XML cannot hold, which stand as _xHHHH_ (ECMA-376 part 1, 22.4.2.4).</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '_' && at + EscapeLength <= text.Length && text[at + 1] == 'x' && text[at + EscapeLength - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                at += EscapeLength - 1;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }
}
