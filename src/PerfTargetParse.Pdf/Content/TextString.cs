using System.Text;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Strings that are text by themselves, whatever font draws them (ISO 32000-2, 7.9.2.2).</summary>
internal static class TextString
{
    /// <summary>What PDFDocEncoding has in the places from 0x18 to 0x1F and from 0x80 to 0xA0; the rest is as in Latin 1 (Annex D.3).</summary>
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private const string Signs =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
        + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return WithoutLanguage(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            // Not by the book, but written.
            return WithoutLanguage(Encoding.Unicode.GetString(bytes[2..]));
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])
            ? WithoutLanguage(Encoding.UTF8.GetString(bytes[3..]))
            : string.Create(bytes.Length, bytes, static (text, source) =>
            {
                for (var index = 0; index < text.Length; index++)
                {
                    text[index] = Character(source[index]);
                }
            });
    }

    private static char Character(byte value) => value switch
    {
        >= 0x18 and <= 0x1F => Accents[value - 0x18],
        >= 0x80 and <= 0xA0 => Signs[value - 0x80],
        _ => (char)value,
    };

    /// <summary>A language may stand between two escape characters; it is no text.</summary>
    private static string WithoutLanguage(string text)
    {
        for (var start = text.IndexOf('\u001B', StringComparison.Ordinal); start >= 0; start = text.IndexOf('\u001B', StringComparison.Ordinal))
        {
            var end = text.IndexOf('\u001B', start + 1);
            text = text.Remove(start, end < 0 ? 1 : end + 1 - start);
        }

        return text;
    }
}
