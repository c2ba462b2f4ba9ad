using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class HalftoneRegionTests
{
    private const int Cells = 6;
    private const int PatternSize = 4;

    // Four patterns from white to black, side by side as a dictionary has them.
    private static readonly Picture Patterns = Picture.Of("....#...#.#.####", ".....#..#.######", "......#.#.#.####", "....#.#.##..##.#");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Decode_GrayValues_AreDrawnAsPatterns(int template, bool isSkipped)
    {
        // The grid begins a cell above the region, which may be left out.
        var stream = new Jbig2Stream().Page(Cells * PatternSize, (Cells - 1) * PatternSize)
            .Add(1, SegmentKind.PatternDictionary, [], PatternData(template))
            .Add(2, SegmentKind.Halftone, [1], RegionData(template, isSkipped));
        var expected = new Picture(Cells * PatternSize, (Cells - 1) * PatternSize);
        for (var y = 0; y < expected.Height; y++)
        {
            for (var x = 0; x < expected.Width; x++)
            {
                var gray = Gray(x / PatternSize, (y / PatternSize) + 1);
                expected[x, y] = Patterns[(gray * PatternSize) + (x % PatternSize), y % PatternSize];
            }
        }

        Decoding.Gives(expected, stream);
    }

    /// <summary>A stream for tests that change it.</summary>
    internal static byte[] Sample() => new Jbig2Stream().Page(Cells * PatternSize, Cells * PatternSize)
        .Add(1, SegmentKind.PatternDictionary, [], PatternData(0))
        .Add(2, SegmentKind.Halftone, [1], RegionData(0, isSkipped: true)).Bytes;

    private static int Gray(int column, int row) => (column + (2 * row)) % 4;

    private static byte[] PatternData(int number)
    {
        var encoder = new ArithmeticEncoder();
        (int, int)[] places = [(-PatternSize, 0), (-3, -1), (2, -2), (-2, -2)];
        var template = new GenericTemplate(number, places.AsSpan(0, GenericTemplate.MovableCount(number)));
        PictureEncoder.Write(encoder, GenericRegion.NewContexts(template), template, Patterns);
        return [(byte)(number << 1), PatternSize, PatternSize, .. Jbig2Stream.Number(3), .. encoder.Finish()];
    }

    private static byte[] RegionData(int number, bool isSkipped)
    {
        var encoder = new ArithmeticEncoder();
        (int, int)[] places = [(number <= 1 ? 3 : 2, -1), (-3, -1), (2, -2), (-2, -2)];
        var template = new GenericTemplate(number, places.AsSpan(0, GenericTemplate.MovableCount(number)));
        var contexts = GenericRegion.NewContexts(template);

        // Two planes: the higher bit, then its difference from the lower one.
        foreach (var plane in new Func<int, int>[] { gray => gray >> 1, gray => (gray >> 1) ^ (gray & 1) })
        {
            var picture = new Picture(Cells, Cells);
            for (var row = 0; row < Cells; row++)
            {
                for (var column = 0; column < Cells; column++)
                {
                    picture[column, row] = row == 0 && isSkipped ? 0 : plane(Gray(column, row));
                }
            }

            PictureEncoder.Write(encoder, contexts, template, picture, firstRow: isSkipped ? 1 : 0);
        }

        byte[] grid =
        [
            .. Jbig2Stream.Number(Cells), .. Jbig2Stream.Number(Cells), .. Jbig2Stream.Number(0), .. Jbig2Stream.Number(-PatternSize << 8),
            PatternSize, 0, 0, 0,
        ];
        return [.. Jbig2Stream.Region(Cells * PatternSize, (Cells - 1) * PatternSize), (byte)((number << 1) | (isSkipped ? 8 : 0)), .. grid, .. encoder.Finish()];
    }
}
