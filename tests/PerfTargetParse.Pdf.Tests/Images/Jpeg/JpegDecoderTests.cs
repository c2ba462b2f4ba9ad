using PerfTargetParse.Pdf.Images.Jpeg;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jpeg;

/// <summary>The fixtures show 40 × 24 points: the left upper quarter black, the right lower one red, a gray square in the right upper one.</summary>
public sealed class JpegDecoderTests
{
    [Theory]
    [InlineData("gray.jpg")]
    [InlineData("color-420.jpg")]
    [InlineData("progressive.jpg")]
    public void Decode_OrdinaryKinds_GivesTheLightness(string name)
    {
        var image = JpegDecoder.Decode(ImageFixture.Read(name), mostPixels: 1000, () => false)!;

        Assert.Equal((40, 24, true), (image.Width, image.Height, image.IsWhole));
        Assert.InRange(At(image, 4, 4), 0, 12);
        Assert.InRange(At(image, 4, 20), 243, 255);
        Assert.InRange(At(image, 32, 6), 116, 140);
        Assert.InRange(At(image, 38, 10), 230, 255);

        // Red is as light as three tenths of white (ITU-R BT.601).
        Assert.InRange(At(image, 36, 20), 60, 95);
    }

    [Theory]
    [InlineData("gray.jpg")]
    [InlineData("color-420.jpg")]
    [InlineData("progressive.jpg")]
    public void Decode_CutOffAnywhere_NeverThrowsAndSaysSo(string name)
    {
        var bytes = ImageFixture.Read(name);
        for (var length = 0; length < bytes.Length - 2; length++)
        {
            var image = JpegDecoder.Decode(bytes.AsSpan(0, length), mostPixels: 1000, () => false);

            Assert.False(image?.IsWhole ?? false);
        }
    }

    [Fact]
    public void Decode_AnyByteChanged_NeverThrows()
    {
        foreach (var name in new[] { "gray.jpg", "color-420.jpg", "progressive.jpg" })
        {
            var bytes = ImageFixture.Read(name);
            for (var i = 0; i < bytes.Length; i++)
            {
                foreach (var value in new byte[] { 0, 1, 0x7F, 0xFF })
                {
                    var changed = bytes.ToArray();
                    changed[i] = value;

                    var image = JpegDecoder.Decode(changed, mostPixels: 100_000, () => false);

                    Assert.True(image is null || image.Gray.Length == image.Width * image.Height);
                }
            }
        }
    }

    [Fact]
    public void Decode_TooManyPixels_IsLeftAlone() =>
        Assert.Null(JpegDecoder.Decode(ImageFixture.Read("gray.jpg"), mostPixels: 959, () => false));

    private static int At(JpegImage image, int x, int y) => image.Gray[(y * image.Width) + x];
}
