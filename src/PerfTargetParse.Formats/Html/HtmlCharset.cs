using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Html;

/// <summary>The characters of a page: by a mark, else by what the page says of itself, else by its bytes.</summary>
internal static class HtmlCharset
{
    private const int Searched = 8_192;
    private const int LongestName = 40;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\"';>/?");

    /// <summary>Decodes a page.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="context">Where findings go.</param>
    public static string Decode(ReadOnlySpan<byte> content, ReadContext context)
    {
        var encoding = Of(content, context);
        var text = encoding.Encoding.GetString(content[encoding.MarkLength..]);
        var replaced = encoding.IsValid ? 0 : text.AsSpan().Count('\uFFFD');
        if (replaced > 0)
        {
            var line = 1 + text.AsSpan(0, text.IndexOf('\uFFFD', StringComparison.Ordinal)).Count('\n');
            context.Findings.Add(
                DiagnosticCodes.UndecodableBytes,
                args: [("count", Invariant(replaced)), ("encoding", encoding.Name), ("line", Invariant(line))]);
        }

        return text;
    }

    /// <summary>The encoding that a page names: charset=… of a meta tag, or encoding=… of an XML declaration.</summary>
    /// <param name="content">The bytes.</param>
    internal static string? Declared(ReadOnlySpan<byte> content)
    {
        var text = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Searched)]);
        foreach (var word in (ReadOnlySpan<string>)["charset", "encoding"])
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var value = text.AsSpan(at + word.Length).TrimStart();
                if (!value.StartsWith('='))
                {
                    continue;
                }

                value = value[1..].TrimStart(" \t\"'");
                var end = value[..Math.Min(value.Length, LongestName)].IndexOfAny(NameEnds);
                if (end > 0)
                {
                    return value[..end].ToString();
                }
            }
        }

        return null;
    }

    private static TextEncoding Of(ReadOnlySpan<byte> content, ReadContext context)
    {
        var detected = TextEncoding.Detect(content);
        if (detected.MarkLength > 0 || TextEncoding.ByNulPattern(content) is not null || Declared(content) is not { } declared || Known(declared) is not { } named)
        {
            if (detected.IsGuess)
            {
                context.Findings.Add(DiagnosticCodes.EncodingGuessed, args: ("encoding", detected.Name));
            }

            return detected;
        }

        // Whoever saves a page anew often leaves the old name in it. Chinese in another encoding is never valid UTF-8 by chance.
        var isUtf8 = Utf8.IsValid(content);
        var saysUtf8 = named.Encoding is UTF8Encoding;
        if (isUtf8 == saysUtf8 || (isUtf8 && Ascii.IsValid(content)) || detected.Name == named.Name)
        {
            return saysUtf8 ? detected : named;
        }

        context.Findings.Add(DiagnosticCodes.EncodingMisdeclared, args: [("declared", declared), ("actual", detected.Name)]);
        return detected;
    }

    /// <summary>GB 2312 and GBK are read as GB 18030, which holds both, as browsers do.</summary>
    private static TextEncoding? Known(string name)
    {
        switch (name.ToUpperInvariant())
        {
            case "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "CP936" or "X-GBK" or "CHINESE":
                return TextEncoding.Named("GB18030");
            case "UTF8" or "UTF-8":
                return TextEncoding.Named("utf-8");
            case "UTF-7" or "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UNICODE":
                // A page whose name could be read as ASCII is in none of these.
                return null;
            default:
                try
                {
                    return TextEncoding.Named(name);
                }
                catch (ArgumentException)
                {
                    return null;
                }
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
