using PerfTargetParse.Pdf.Images;
using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>Decodes streams that tests made.</summary>
internal static class Decoding
{
    public const long MostBytes = 1 << 20;

    public static PackedImage? Decode(Jbig2Stream stream, byte[]? globals = null) =>
        Jbig2Decoder.Decode(stream.Bytes, globals, MostBytes, static () => false);

    public static void Gives(Picture expected, Jbig2Stream stream, byte[]? globals = null)
    {
        var image = Decode(stream, globals);
        Assert.Equal((expected.Width, expected.Height, null), (image?.Width, image?.Height, image?.Trouble));
        Assert.Equal(expected.Packed(), image!.Rows);
    }
}
