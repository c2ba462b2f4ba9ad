using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Files.Filters;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class PredictorTests
{
    [Fact]
    public void Undo_PngRowsOfEachKind_GivesTheSamples()
    {
        // Five rows of four bytes; each is written with another filter.
        byte[] data =
        [
            0, 1, 2, 3, 4,
            1, 10, 1, 1, 1,
            2, 1, 1, 1, 1,
            3, 5, 6, 6, 6,
            4, 1, 1, 1, 1,
        ];

        Assert.Equal([1, 2, 3, 4, 10, 11, 12, 13, 11, 12, 13, 14, 10, 17, 21, 23, 11, 18, 22, 24], Undo(new Predictor(15, 1, 8, 4), data));
    }

    [Fact]
    public void Undo_PngPixelsOfThreeBytes_AddsThePixelBefore() =>
        Assert.Equal([1, 2, 3, 11, 22, 33], Undo(new Predictor(11, 3, 8, 2), [1, 1, 2, 3, 10, 20, 30]));

    [Fact]
    public void Undo_PngRowOfUnknownKind_IsLeftAsItIs() => Assert.Equal([7, 8], Undo(new Predictor(12, 1, 8, 2), [9, 7, 8]));

    [Fact]
    public void Undo_PngLastRowCutOff_GivesWhatThereIs() => Assert.Equal([1, 2, 3, 4, 2], Undo(new Predictor(12, 1, 8, 4), [0, 1, 2, 3, 4, 2, 1]));

    [Fact]
    public void Undo_TiffBytes_AddsThePixelBefore() => Assert.Equal([1, 2, 11, 22, 5, 5, 6, 7], Undo(new Predictor(2, 2, 8, 2), [1, 2, 10, 20, 5, 5, 1, 2]));

    [Fact]
    public void Undo_TiffWords_CarriesOver() => Assert.Equal([0x00, 0xFF, 0x01, 0x01], Undo(new Predictor(2, 1, 16, 2), [0x00, 0xFF, 0x00, 0x02]));

    [Fact]
    public void Undo_TiffNibbles_StaysWithinEach() => Assert.Equal([0x12, 0x30], Undo(new Predictor(2, 1, 4, 3), [0x11, 0x10]));

    [Theory]
    [InlineData(12, 0, 8, 4)]
    [InlineData(12, 1, 7, 4)]
    [InlineData(12, 1, 8, 0)]
    [InlineData(12, 64, 16, int.MaxValue)]
    [InlineData(2, -1, 8, -4)]
    public void Undo_ImpossibleParameters_ChangesNothing(int kind, int colors, int bits, int columns)
    {
        using var buffer = new PooledBuffer();
        buffer.Add([1, 2, 3]);

        Assert.False(new Predictor(kind, colors, bits, columns).Undo(buffer, 0));
        Assert.Equal([1, 2, 3], buffer.Span.ToArray());
    }

    private static byte[] Undo(Predictor predictor, byte[] data)
    {
        // What stands before the stream's bytes must not be touched.
        using var buffer = new PooledBuffer();
        buffer.Add([99]);
        buffer.Add(data);

        Assert.True(predictor.Undo(buffer, 1));
        Assert.Equal(99, buffer.Span[0]);
        return buffer.Span[1..].ToArray();
    }
}
