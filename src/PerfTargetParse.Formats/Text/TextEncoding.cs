using System.Text;
using System.Text.Unicode;

namespace PerfTargetParse.Formats.Text;

/// <summary>The encoding of a text, told by its content.</summary>
internal sealed class TextEncoding
{
    private const int SampleBytes = 1024 * 1024;

    private static readonly (byte[] Bytes, string Name)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8"),
        ([0xFF, 0xFE, 0x00, 0x00], "utf-32"),
        ([0x00, 0x00, 0xFE, 0xFF], "utf-32BE"),
        ([0xFF, 0xFE], "utf-16"),
        ([0xFE, 0xFF], "utf-16BE"),
        ([0x84, 0x31, 0x95, 0x33], "GB18030"),
    ];

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private TextEncoding(string name) => Encoding = Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    /// <summary>The encoding; what it cannot decode becomes U+FFFD.</summary>
    public Encoding Encoding { get; }

    /// <summary>Its name in messages.</summary>
    public string Name => Encoding.WebName.ToUpperInvariant();

    /// <summary>Bytes of the mark at the beginning.</summary>
    public int MarkLength { get; private init; }

    /// <summary>Told by the pattern of the bytes, not by a mark or by being valid throughout.</summary>
    public bool IsGuess { get; private init; }

    /// <summary>Known to decode without a fault, so that U+FFFD is a character of the text.</summary>
    public bool IsValid { get; private init; }

    /// <summary>
    /// Tells the encoding: a mark, else NULs as only UTF-16 has them, else UTF-8 where all bytes are valid or nearly all are,
    /// else GB18030 where that gives Chinese, else UTF-8.
    /// </summary>
    /// <param name="content">The bytes.</param>
    public static TextEncoding Detect(ReadOnlySpan<byte> content)
    {
        if ((ByMark(content) ?? ByNulPattern(content)) is { } told)
        {
            return told;
        }

        if (Utf8.IsValid(content))
        {
            return new TextEncoding("utf-8") { IsValid = true };
        }

        // The first byte above 127 may stand far into the file.
        var start = Math.Max(0, content.IndexOfAnyExceptInRange((byte)0, (byte)0x7F));
        var statistics = ByteStatistics.Of(content.Slice(start, Math.Min(content.Length - start, SampleBytes)));
        return statistics.IsDamagedUtf8 || !statistics.IsGb18030
            ? new TextEncoding("utf-8")
            : new TextEncoding("GB18030") { IsGuess = true };
    }

    /// <summary>An encoding by a name that was known beforehand.</summary>
    /// <param name="name">A name that <see cref="Encoding.GetEncoding(string)"/> knows.</param>
    public static TextEncoding Named(string name) => new(name);

    /// <summary>The encoding that a mark at the beginning names.</summary>
    /// <param name="content">The bytes.</param>
    public static TextEncoding? ByMark(ReadOnlySpan<byte> content)
    {
        foreach (var (bytes, name) in Marks)
        {
            if (content.StartsWith(bytes))
            {
                return new TextEncoding(name) { MarkLength = bytes.Length };
            }
        }

        return null;
    }

    /// <summary>UTF-16 without a mark: its ASCII characters (line ends, digits, tabs) put NULs on one side of the byte pairs.</summary>
    /// <remarks>
    /// A NUL that strayed into other text stands on either side. ASCII text in UTF-16 is valid UTF-8 as well, so there
    /// the NULs must make up a quarter; Chinese in UTF-16 is not, so there a few in a thousand are enough.
    /// </remarks>
    /// <param name="content">The bytes.</param>
    public static TextEncoding? ByNulPattern(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length & ~1, SampleBytes / 16)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var (many, few) = (Math.Max(even, odd), Math.Min(even, odd));
        if (many == 0)
        {
            return null;
        }

        var statistics = ByteStatistics.Of(sample);
        var isUtf8 = statistics.Utf8Faults == 0 || statistics.IsDamagedUtf8;
        if (many <= sample.Length / (isUtf8 ? 4 : 400) || few * 3 > many || !IsPlausibleUtf16(sample, bigEndian: even > odd))
        {
            return null;
        }

        return new TextEncoding(even > odd ? "utf-16BE" : "utf-16") { IsGuess = true };
    }

    private static bool IsPlausibleUtf16(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            var value = bigEndian ? (sample[i] << 8) | sample[i + 1] : (sample[i + 1] << 8) | sample[i];
            var plausible = value is (>= 0x20 and < 0x500) or '\t' or '\n' or '\r' or '\f' or (>= 0x2000 and < 0xA000) or (>= 0xF900 and < 0xFFF0);
            odd += plausible ? 0 : 1;
        }

        return odd * 10 <= sample.Length / 2;
    }
}
