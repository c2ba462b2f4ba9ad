using PerfTargetParse.Pdf.Images.Jbig2;
using PerfTargetParse.Pdf.Tests.Images.Ccitt;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class GenericRegionTests
{
    private static readonly Picture Picture = Picture.ByChance(83, 61, seed: 1);

    private static readonly (int X, int Y)[] FarPlaces = [(-20, 0), (7, -9), (2, -1), (-128, -128)];

    public static TheoryData<int, bool> Ways
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var i = 0; i < 8; i++)
            {
                data.Add(i / 2, i % 2 == 1);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Decode_EveryTemplate_GivesThePicture(int template, bool rowsMayRepeat) =>
        Decoding.Gives(Picture, Stream(Data(template, PictureEncoder.UsualPlaces[template], rowsMayRepeat)));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Decode_TemplatePixelsMoved_GivesThePicture(int template, bool rowsMayRepeat) =>
        Decoding.Gives(Picture, Stream(Data(template, FarPlaces[..GenericTemplate.MovableCount(template)], rowsMayRepeat)));

    [Fact]
    public void Decode_Facsimile_GivesThePicture()
    {
        byte[] region = [.. Jbig2Stream.Region(EveryRun.Width, EveryRun.Height), 1, .. ImageFixture.Read("every-run.g4")];
        var image = Decoding.Decode(new Jbig2Stream().Page(EveryRun.Width, EveryRun.Height).Add(1, SegmentKind.Generic, [], region));
        Assert.Null(image!.Trouble);
        Assert.Equal(EveryRun.Rows(), image.Rows.Select(b => (byte)~b));
    }

    [Fact]
    public void Decode_LengthToldAtTheEnd_GivesThePicture()
    {
        // Announced with more rows than come: the number at the end counts.
        var data = Data(0, PictureEncoder.UsualPlaces[0], rowsMayRepeat: false);
        data.AsSpan(4, 4).Fill(0x7F);
        var stream = new Jbig2Stream().Page(Picture.Width, Picture.Height)
            .Add(1, SegmentKind.Generic, [], [.. data, .. Jbig2Stream.Number(Picture.Height)], length: -1)
            .Add(2, SegmentKind.EndOfPage, [], []);
        Decoding.Gives(Picture, stream);
    }

    [Fact]
    public void Decode_PageOfUnknownHeight_GrowsWithItsStripes()
    {
        var stream = new Jbig2Stream().Page(Picture.Width, height: -1)
            .Add(1, SegmentKind.Generic, [], Data(2, PictureEncoder.UsualPlaces[2], rowsMayRepeat: false))
            .Add(2, SegmentKind.EndOfStripe, [], Jbig2Stream.Number(Picture.Height + 2));
        Decoding.Gives(new Picture(Picture.Width, Picture.Height + 3).Draw(Picture, 0, 0), stream);
    }

    [Fact]
    public void Decode_RegionPartlyOutside_IsCutOff()
    {
        byte[] data = Data(3, PictureEncoder.UsualPlaces[3], rowsMayRepeat: false, left: 60, top: 50);
        var expected = new Picture(Picture.Width, Picture.Height);
        for (var y = 50; y < expected.Height; y++)
        {
            for (var x = 60; x < expected.Width; x++)
            {
                expected[x, y] = Picture[x - 60, y - 50];
            }
        }

        Decoding.Gives(expected, Stream(data));
    }

    [Fact]
    public void Decode_OperatorOfARegion_CombinesItWithThePage()
    {
        var first = Data(0, PictureEncoder.UsualPlaces[0], rowsMayRepeat: false);
        var second = Data(1, PictureEncoder.UsualPlaces[1], rowsMayRepeat: false, how: CombinationOperator.Xor);
        var stream = Stream(first).Add(2, SegmentKind.Generic, [], second);
        Decoding.Gives(new Picture(Picture.Width, Picture.Height), stream);
    }

    /// <summary>A stream for tests that change it.</summary>
    internal static byte[] Sample() => Stream(Data(0, PictureEncoder.UsualPlaces[0], rowsMayRepeat: true)).Bytes;

    private static Jbig2Stream Stream(byte[] data) => new Jbig2Stream().Page(Picture.Width, Picture.Height).Add(1, SegmentKind.Generic, [], data);

    private static byte[] Data(
        int number, (int X, int Y)[] places, bool rowsMayRepeat, int left = 0, int top = 0, CombinationOperator how = CombinationOperator.Or)
    {
        var template = new GenericTemplate(number, places);
        var encoder = new ArithmeticEncoder();
        PictureEncoder.Write(encoder, GenericRegion.NewContexts(template), template, Picture, rowsMayRepeat);
        var flags = (byte)((number << 1) | (rowsMayRepeat ? 8 : 0));
        return [.. Jbig2Stream.Region(Picture.Width, Picture.Height, left, top, how), flags, .. Jbig2Stream.Places(places), .. encoder.Finish()];
    }
}
