using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class Jbig2DecoderTests
{
    private static readonly Picture Picture = Picture.ByChance(64, 48, seed: 3);

    [Fact]
    public void Decode_NoPage_GivesNothing()
    {
        Assert.Null(Decoding.Decode(new Jbig2Stream()));
        Assert.Null(Decoding.Decode(new Jbig2Stream().Add(1, SegmentKind.Generic, [], Data())));
        Assert.Null(Decoding.Decode(new Jbig2Stream().Page(0, 10)));
    }

    [Fact]
    public void Decode_UnknownSegment_IsTroubleAndTheRestIsRead()
    {
        var stream = new Jbig2Stream().Page(64, 48).Add(1, (SegmentKind)60, [], [1, 2, 3]).Add(2, SegmentKind.Generic, [], Data());
        var image = Decoding.Decode(stream)!;
        Assert.Equal("segment 1: type 60", image.Trouble);
        Assert.Equal(Picture.Packed(), image.Rows);
    }

    [Fact]
    public void Decode_StreamCutOff_KeepsTheRowsBeforeAndSaysSo()
    {
        var stream = new Jbig2Stream().Page(64, 48).Add(1, SegmentKind.Generic, [], Data()).Bytes;
        var image = Jbig2Decoder.Decode(stream.AsMemory(0, stream.Length * 2 / 3), default, Decoding.MostBytes, static () => false)!;
        Assert.Equal("data end early", image.Trouble);
        Assert.Equal(Picture.Packed().AsSpan(0, 10 * 8), image.Rows.AsSpan(0, 10 * 8));
    }

    [Fact]
    public void Decode_PageLargerThanMayBe_GivesNothing() => Assert.Null(Decoding.Decode(new Jbig2Stream().Page(60_000, 60_000)));

    [Fact]
    public void Decode_RegionsWithoutEnd_StopAtTheLimit()
    {
        // Each asks for as many pixels as one bitmap may have, and has a dozen bytes.
        var stream = new Jbig2Stream().Page(64, 48);
        for (var i = 1; i < 200; i++)
        {
            stream.Add(i, SegmentKind.Generic, [], [.. Jbig2Stream.Region(1 << 10, 1 << 10), 0, .. Jbig2Stream.Places(PictureEncoder.UsualPlaces[0]), 0, 0, 0]);
        }

        Assert.Contains("limit", Decoding.Decode(stream)!.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_ToldToStop_Stops()
    {
        var asked = 0;
        var stream = new Jbig2Stream().Page(64, 48).Add(1, SegmentKind.Generic, [], Data());
        var image = Jbig2Decoder.Decode(stream.Bytes, default, Decoding.MostBytes, () => ++asked > 1)!;
        Assert.Equal("segment 1: limit", image.Trouble);
        Assert.Equal(new Picture(64, 48).Packed(), image.Rows);
    }

    [Fact]
    public void Decode_BytesChangedByChance_StaysInsideTheLimit()
    {
        var random = new Random(14492);
        byte[][] streams = [GenericRegionTests.Sample(), RefinementRegionTests.Sample(), HalftoneRegionTests.Sample(), .. TextRegionTests.Samples()];
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = streams[i % streams.Length].ToArray();
            for (var n = random.Next(1, 12); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var image = Jbig2Decoder.Decode(bytes.AsMemory(0, random.Next(bytes.Length + 1)), default, mostBytes: 100_000, static () => false);
            Assert.InRange(image?.Rows.Length ?? 0, 0, 100_000);
            Assert.Equal(image?.Rows.Length ?? 0, (image?.Stride ?? 0) * (image?.Height ?? 0));
        }
    }

    private static byte[] Data()
    {
        var template = new GenericTemplate(0, PictureEncoder.UsualPlaces[0]);
        var encoder = new ArithmeticEncoder();
        PictureEncoder.Write(encoder, GenericRegion.NewContexts(template), template, Picture);
        return [.. Jbig2Stream.Region(64, 48), 0, .. Jbig2Stream.Places(PictureEncoder.UsualPlaces[0]), .. encoder.Finish()];
    }
}
