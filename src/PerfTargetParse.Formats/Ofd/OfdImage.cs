using System.Buffers.Binary;
using PerfTargetParse.Pdf.Images.Jpeg;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>An image of the package: a file of its own, read when somebody needs it.</summary>
internal sealed class OfdImage(OfdPackage package, string path) : IImageSource
{
    /// <summary>As many as PDF images may have.</summary>
    private const long MostPixels = 75L * 1024 * 1024;

    private readonly Lock _lock = new();
    private ReadOnlyMemory<byte>? _file;

    public int Width => SizeOf(File).Width;

    public int Height => SizeOf(File).Height;

    private ReadOnlyMemory<byte> File
    {
        get
        {
            lock (_lock)
            {
                return _file ??= package.Read(path) ?? ReadOnlyMemory<byte>.Empty;
            }
        }
    }

    /// <summary>The samples of JPEG files; null of others.</summary>
    public DecodedImage? Decode() => JpegDecoder.Decode(File.Span, MostPixels, static () => false) is { } image
        ? new DecodedImage(DecodedImageFormat.Gray, image.Width, image.Height, image.Gray)
        : null;

    /// <summary>The size that a PNG or JPEG file tells; none of others.</summary>
    private static (int Width, int Height) SizeOf(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length >= 24 && bytes[1..].StartsWith("PNG"u8))
        {
            return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        }

        // Segments of a JPEG file up to the one that begins a frame (ISO 10918-1, B.1.1.3).
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return default;
    }
}
