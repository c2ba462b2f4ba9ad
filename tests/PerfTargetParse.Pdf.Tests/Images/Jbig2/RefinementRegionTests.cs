using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class RefinementRegionTests
{
    private static readonly Picture Rough = Picture.ByChance(40, 30, seed: 2);

    public static TheoryData<int, bool> Ways => new((0, false), (0, true), (1, false), (1, true));

    private static Picture Fine
    {
        get
        {
            var fine = new Picture(Rough.Width, Rough.Height).Draw(Rough, 0, 0);
            fine[3, 4] ^= 1;
            fine[20, 11] ^= 1;
            fine[39, 29] ^= 1;
            return fine;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Decode_RegionThatWasKept_IsRefined(int template, bool rowsMayRepeat)
    {
        var stream = new Jbig2Stream().Page(Rough.Width, Rough.Height)
            .Add(1, SegmentKind.KeptGeneric, [], RoughData())
            .Add(2, SegmentKind.Refinement, [1], FineData(template, rowsMayRepeat, CombinationOperator.Or));
        Decoding.Gives(Fine, stream);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Decode_NoRegionNamed_ThePageIsRefined(int template, bool rowsMayRepeat)
    {
        var stream = new Jbig2Stream().Page(Rough.Width, Rough.Height)
            .Add(1, SegmentKind.Generic, [], RoughData())
            .Add(2, SegmentKind.Refinement, [], FineData(template, rowsMayRepeat, CombinationOperator.Replace));
        Decoding.Gives(Fine, stream);
    }

    [Fact]
    public void Decode_RegionThatIsNotThere_IsTroubleAndThePageStays()
    {
        var stream = new Jbig2Stream().Page(Rough.Width, Rough.Height)
            .Add(1, SegmentKind.Generic, [], RoughData())
            .Add(2, SegmentKind.Text, [9], [.. Jbig2Stream.Region(9, 9), 0, 0, .. Jbig2Stream.Number(1), 0x55, 0xAA]);
        var image = Decoding.Decode(stream)!;
        Assert.Equal("segment 2: no such symbol", image.Trouble);
        Assert.Equal(Rough.Packed(), image.Rows);
    }

    /// <summary>A stream for tests that change it.</summary>
    internal static byte[] Sample() => new Jbig2Stream().Page(Rough.Width, Rough.Height)
        .Add(1, SegmentKind.KeptGeneric, [], RoughData())
        .Add(2, SegmentKind.Refinement, [1], FineData(0, rowsMayRepeat: true, CombinationOperator.Or)).Bytes;

    private static byte[] RoughData()
    {
        var template = new GenericTemplate(0, PictureEncoder.UsualPlaces[0]);
        var encoder = new ArithmeticEncoder();
        PictureEncoder.Write(encoder, GenericRegion.NewContexts(template), template, Rough);
        return [.. Jbig2Stream.Region(Rough.Width, Rough.Height), 0, .. Jbig2Stream.Places(PictureEncoder.UsualPlaces[0]), .. encoder.Finish()];
    }

    private static byte[] FineData(int template, bool rowsMayRepeat, CombinationOperator how)
    {
        var encoder = new ArithmeticEncoder();
        PictureEncoder.WriteRefinement(encoder, new byte[1 << 13], template, Fine, Rough, 0, 0, rowsMayRepeat);
        byte[] places = template == 0 ? Jbig2Stream.Places(PictureEncoder.RefinementPlaces) : [];
        return [.. Jbig2Stream.Region(Rough.Width, Rough.Height, how: how), (byte)(template | (rowsMayRepeat ? 2 : 0)), .. places, .. encoder.Finish()];
    }
}
