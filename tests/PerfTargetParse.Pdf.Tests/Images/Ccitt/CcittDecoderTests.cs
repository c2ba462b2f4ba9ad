using PerfTargetParse.Pdf.Images.Ccitt;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Ccitt;

public sealed class CcittDecoderTests
{
    private const long MostBytes = 1 << 20;

    // A row of eight white pixels is 10011, one of eight black pixels 00110101 000101.
    private static readonly byte[] AlignedRows = [0b10011_000, 0b00110101, 0b000101_00, 0b10011_000];

    private static readonly int[] Ways = [-1, 0, 4];

    private static readonly string[] Files = ["g4", "g3-1d", "g3-2d"];

    [Theory]
    [InlineData("g4", -1, false)]
    [InlineData("g3-1d", 0, true)]
    [InlineData("g3-1d", 0, false)]
    [InlineData("g3-2d", 4, true)]
    [InlineData("g3-2d", 4, false)]
    public void Decode_EveryRun_GivesThePicture(string way, int k, bool endOfLine)
    {
        foreach (var (rows, endOfBlock) in new[] { (EveryRun.Height, true), (0, true), (EveryRun.Height, false) })
        {
            var parameters = EveryRunParameters(k) with { Rows = rows, EndOfLine = endOfLine, EndOfBlock = endOfBlock };
            var image = CcittDecoder.Decode(ImageFixture.Read("every-run." + way), parameters, MostBytes);
            Assert.Equal((EveryRun.Width, EveryRun.Height, null), (image?.Width, image?.Height, image?.Trouble));
            Assert.Equal(EveryRun.Rows(), image!.Rows);
        }
    }

    [Fact]
    public void Decode_Default_GivesBlackAsZero()
    {
        var image = CcittDecoder.Decode(AlignedRows, new CcittParameters { Columns = 8, Rows = 3, EncodedByteAlign = true }, MostBytes);
        Assert.Equal([0xFF, 0x00, 0xFF], image!.Rows);
        Assert.Null(image.Trouble);
    }

    [Fact]
    public void Decode_MoreRowsInTheData_TakesThoseAskedFor()
    {
        var parameters = new CcittParameters { Columns = 8, Rows = 2, EncodedByteAlign = true, BlackIs1 = true, EndOfBlock = false };
        Assert.Equal([0x00, 0xFF], CcittDecoder.Decode(AlignedRows, parameters, MostBytes, out var taken)!.Rows);
        Assert.Equal(3, taken);
    }

    [Theory]
    [InlineData("g4", -1)]
    [InlineData("g3-1d", 0)]
    [InlineData("g3-2d", 4)]
    public void Decode_DataCutOff_KeepsTheRowsBeforeAndSaysSo(string way, int k)
    {
        var data = ImageFixture.Read("every-run." + way);
        var image = CcittDecoder.Decode(data.AsSpan(0, data.Length / 2), EveryRunParameters(k), MostBytes)!;
        Assert.InRange(image.Height, 20, EveryRun.Height - 1);
        Assert.NotNull(image.Trouble);
        var whole = (image.Height - 1) * image.Stride;
        Assert.Equal(EveryRun.Rows().AsSpan(0, whole), image.Rows.AsSpan(0, whole));
    }

    [Fact]
    public void Decode_RowDamagedBetweenMarks_ReadsTheRowsAfterIt()
    {
        var data = ImageFixture.Read("every-run.g3-1d");
        data.AsSpan(500, 2).Clear();
        var image = CcittDecoder.Decode(data, EveryRunParameters(0), MostBytes)!;
        Assert.Contains("damaged", image.Trouble, StringComparison.Ordinal);
        var expected = EveryRun.Rows();
        var wrong = Enumerable.Range(0, image.Height).Count(y => !Row(image.Rows, y).SequenceEqual(Row(expected, y)));
        Assert.InRange(wrong, 1, 2);
        Assert.Equal(EveryRun.Height, image.Height);

        Span<byte> Row(byte[] rows, int y) => rows.AsSpan(y * image.Stride, image.Stride);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Decode_ColumnsThatNoSheetHas_GivesNothing(int columns) =>
        Assert.Null(CcittDecoder.Decode(AlignedRows, new CcittParameters { Columns = columns }, long.MaxValue));

    [Fact]
    public void Decode_MoreRowsThanMayBe_StopsAtTheLimit()
    {
        var endless = new byte[10_000];
        endless.AsSpan().Fill(0xFF);
        var image = CcittDecoder.Decode(endless, new CcittParameters { K = -1, Columns = 80, Rows = 50_000 }, mostBytes: 1_000)!;
        Assert.Equal((100, 1_000, "100 of 50000 rows"), (image.Height, image.Rows.Length, image.Trouble));
    }

    [Fact]
    public void Decode_BytesChangedByChance_StaysInsideTheLimit()
    {
        var random = new Random(33190);
        var fixtures = Files.Select(way => ImageFixture.Read("every-run." + way)).ToArray();
        for (var i = 0; i < 1_500; i++)
        {
            var data = fixtures[i % fixtures.Length].ToArray();
            for (var n = random.Next(1, 20); n > 0; n--)
            {
                data[random.Next(data.Length)] = (byte)random.Next(256);
            }

            var parameters = new CcittParameters
            {
                K = Ways[random.Next(3)],
                Columns = random.Next(1, 6_000),
                Rows = random.Next(0, 200),
                EncodedByteAlign = random.Next(4) == 0,
                EndOfLine = random.Next(2) == 0,
                EndOfBlock = random.Next(2) == 0,
            };
            var image = CcittDecoder.Decode(data.AsSpan(0, random.Next(data.Length)), parameters, mostBytes: 60_000);
            Assert.InRange(image?.Rows.Length ?? 0, 0, 60_000);
            Assert.Equal(image?.Rows.Length ?? 0, (image?.Stride ?? 0) * (image?.Height ?? 0));
        }
    }

    private static CcittParameters EveryRunParameters(int k) => new() { K = k, Columns = EveryRun.Width, Rows = EveryRun.Height, BlackIs1 = true };
}
