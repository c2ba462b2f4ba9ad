using System.Globalization;

namespace PerfTargetParse.Formats.Text;

/// <summary>Tells content that is no text in any encoding.</summary>
internal static class BinaryContent
{
    private const int SampleBytes = 64 * 1024;

    private static readonly (byte[] Bytes, string Name)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "ZIP"),
        ([0x50, 0x4B, 0x05, 0x06], "ZIP"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "OLE"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([0x47, 0x49, 0x46, 0x38], "GIF"),
        ([0x1F, 0x8B, 0x08], "GZIP"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "XZ"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"),
        ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "RAR"),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF"),
        ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
        ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "RTF"),
    ];

    /// <summary>What shows that the content is binary; null where it is text.</summary>
    /// <param name="content">The bytes.</param>
    public static string? Evidence(ReadOnlySpan<byte> content)
    {
        foreach (var (bytes, name) in Signatures)
        {
            if (content.StartsWith(bytes))
            {
                return $"{name} signature";
            }
        }

        var sample = content[..Math.Min(content.Length, SampleBytes)];
        if (TextEncoding.ByMark(sample) is not null || TextEncoding.ByNulPattern(sample) is not null)
        {
            return null;
        }

        var nuls = sample.Count((byte)0);
        var controls = 0;
        foreach (var value in sample)
        {
            controls += value is 0 or >= 0x20 and not 0x7F or (>= (byte)'\t' and <= (byte)'\r') ? 0 : 1;
        }

        // Stray control characters come with text from old systems, padding NULs with text from records of fixed size;
        // neither makes up a twentieth and a third of it. Random bytes have a tenth of the former.
        if (controls * 20 > sample.Length || nuls * 3 > sample.Length)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{controls + nuls} control bytes in the first {sample.Length}");
        }

        return ByteStatistics.Of(sample).IsNoText ? "bytes of no known encoding" : null;
    }
}
