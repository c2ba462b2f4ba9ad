using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class TextRegionTests
{
    private const int Width = 40;
    private const int Height = 30;
    private const int First = 9;
    private const int Strip = 12;
    private const int Step = 3;

    private static readonly Picture Tall = Picture.Of("##.", "#.#", "###", "#.#", "##.");
    private static readonly Picture Flat = Picture.Of("#####", ".###.", "..#..", ".....", "#...#");

    // The second symbol as it is drawn with differences: wider, one pixel other.
    private static readonly Picture FlatRefined = Picture.Of("######", ".###..", "..#...", "...#..", "#...#.");

    public static TheoryData<int, bool> Corners
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
    [MemberData(nameof(Corners))]
    public void Decode_ArithmeticText_StandsAtItsPlaces(int corner, bool isTransposed)
    {
        var stream = new Jbig2Stream().Page(Width, Height).Add(2, SegmentKind.Text, [1], ArithmeticText((TextCorner)corner, isTransposed, isRefined: false));
        Decoding.Gives(Expected((TextCorner)corner, isTransposed, Flat), stream, ArithmeticDictionary());
    }

    [Fact]
    public void Decode_ArithmeticTextWithDifferences_GivesTheRefinedSymbol()
    {
        var stream = new Jbig2Stream().Page(Width, Height).Add(2, SegmentKind.Text, [1], ArithmeticText(TextCorner.TopLeft, false, isRefined: true));
        Decoding.Gives(Expected(TextCorner.TopLeft, false, FlatRefined), stream, ArithmeticDictionary());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Decode_PrefixText_StandsAtItsPlaces(bool isFacsimile)
    {
        var stream = new Jbig2Stream().Page(Width, Height).Add(2, SegmentKind.Text, [1], PrefixText());
        Decoding.Gives(Expected(TextCorner.TopLeft, false, Flat), stream, PrefixDictionary(isFacsimile));
    }

    [Fact]
    public void Decode_SymbolsMadeFromOthers_AreThoseSymbols()
    {
        // A dictionary with both symbols side by side as one, and the second with differences as another; only these two are given on.
        var data = AggregateDictionary(out var both);
        var globals = new Jbig2Stream().Add(3, SegmentKind.SymbolDictionary, [1], data).Bytes;
        var encoder = new ArithmeticEncoder();
        var text = new TextEncoder(encoder, symbolBits: 1);
        text.Number(text.StripStep, 0).Number(text.StripStep, Strip).Number(text.FirstStep, First).Symbol(0);
        text.Number(text.Step, Step).Symbol(1).Number(text.Step, null);
        byte[] region = [.. Jbig2Stream.Region(Width, Height), 0, (byte)TextCorner.TopLeft << 4, .. Jbig2Stream.Number(2), .. encoder.Finish()];
        var stream = new Jbig2Stream().Page(Width, Height).Add(4, SegmentKind.Text, [3], region);
        var expected = new Picture(Width, Height).Draw(both, First, Strip).Draw(FlatRefined, First + both.Width - 1 + Step, Strip);
        Decoding.Gives(expected, stream, [.. ArithmeticDictionary(), .. globals]);
    }

    [Fact]
    public void Decode_TextCutOff_KeepsTheSymbolsBefore()
    {
        var text = PrefixText()[..^1];
        var image = Decoding.Decode(new Jbig2Stream().Page(Width, Height).Add(2, SegmentKind.Text, [1], text), PrefixDictionary(isFacsimile: false))!;
        Assert.Equal("segment 2: data end early", image.Trouble);
        Assert.Equal(new Picture(Width, Height).Draw(Tall, First, Strip).Packed(), image.Rows);
    }

    /// <summary>Streams for tests that change them.</summary>
    internal static IEnumerable<byte[]> Samples()
    {
        yield return
        [
            .. ArithmeticDictionary(), .. new Jbig2Stream().Page(Width, Height).Bytes, .. new Jbig2Stream().Add(3, SegmentKind.SymbolDictionary, [1], AggregateDictionary(out _)).Bytes,
            .. new Jbig2Stream().Add(4, SegmentKind.Text, [3], ArithmeticText(TextCorner.TopLeft, false, isRefined: true)).Bytes,
        ];
        yield return
        [
            .. PrefixDictionary(isFacsimile: true), .. new Jbig2Stream().Page(Width, Height).Add(2, SegmentKind.Text, [1], PrefixText()).Bytes,
        ];
    }

    /// <summary>A dictionary of one symbol of two pixels, and a row of 16 pixels with the symbol at its beginning and six pixels further.</summary>
    internal static (byte[] Globals, byte[] Data) TwoDots()
    {
        // The pixels of the dictionary are not coded; the only symbol has a code of one bit.
        var symbol = new BitWriter().Code(4, 1).Code(2, 2).Code(2, null).Code(1, 0).Add(0b1100_0000).Code(1, 0).Code(1, 1);
        var globals = new Jbig2Stream().Add(1, SegmentKind.SymbolDictionary, [], [0, 1, .. Jbig2Stream.Number(1), .. Jbig2Stream.Number(1), .. symbol.Bytes]);
        var text = new BitWriter().Bits(0, 4).Bits(1, 4);
        for (var run = 2; run < 35; run++)
        {
            text.Bits(0, 4);
        }

        text.Bits(0, 1).Align();
        text.Code(11, 1).Code(11, 1).Code(6, 0).Bits(0, 1).Code(8, 5).Bits(0, 1).Code(8, null);
        byte[] region = [.. Jbig2Stream.Region(16, 1), 0, 0x11, 0, 0, .. Jbig2Stream.Number(2), .. text.Bytes];
        return (globals.Bytes, new Jbig2Stream().Page(16, 1).Add(2, SegmentKind.Text, [1], region).Bytes);
    }

    private static Picture Expected(TextCorner corner, bool isTransposed, Picture second)
    {
        var isRight = corner is TextCorner.BottomRight or TextCorner.TopRight;
        var isBottom = corner is TextCorner.BottomLeft or TextCorner.BottomRight;
        var picture = new Picture(Width, Height);
        var along = First;
        foreach (var symbol in new[] { Tall, second })
        {
            var left = isTransposed ? (isRight ? Strip - symbol.Width + 1 : Strip) : along;
            var top = isTransposed ? along : isBottom ? Strip - symbol.Height + 1 : Strip;
            picture.Draw(symbol, left, top);
            along += (isTransposed ? symbol.Height : symbol.Width) - 1 + Step;
        }

        return picture;
    }

    private static byte[] ArithmeticText(TextCorner corner, bool isTransposed, bool isRefined)
    {
        // Strips of 4: the place of each symbol in its strip is told.
        var encoder = new ArithmeticEncoder();
        var text = new TextEncoder(encoder, symbolBits: 1);
        text.Number(text.StripStep, 1).Number(text.StripStep, 1 + (Strip / 4) - 1).Number(text.FirstStep, First);
        text.Number(text.InStrip, 4).Symbol(0);
        if (isRefined)
        {
            text.Number(text.IsRefined, 0);
        }

        text.Number(text.Step, Step - 2).Number(text.InStrip, 4).Symbol(1);
        if (isRefined)
        {
            text.Number(text.IsRefined, 1);
            text.Refinement(FlatRefined, Flat);
        }

        text.Number(text.Step, null);
        var flags = (isRefined ? 2 : 0) | (2 << 2) | ((int)corner << 4) | (isTransposed ? 0x40 : 0) | (2 << 10);
        byte[] places = isRefined ? Jbig2Stream.Places(PictureEncoder.RefinementPlaces) : [];
        return [.. Jbig2Stream.Region(Width, Height), (byte)(flags >> 8), (byte)flags, .. places, .. Jbig2Stream.Number(2), .. encoder.Finish()];
    }

    private static byte[] ArithmeticDictionary()
    {
        var encoder = new ArithmeticEncoder();
        var (height, width, export) = (new IntegerEncoder(), new IntegerEncoder(), new IntegerEncoder());
        var template = new GenericTemplate(1, PictureEncoder.UsualPlaces[1]);
        var contexts = GenericRegion.NewContexts(template);
        height.Write(encoder, Tall.Height);
        width.Write(encoder, Tall.Width);
        PictureEncoder.Write(encoder, contexts, template, Tall);
        width.Write(encoder, Flat.Width - Tall.Width);
        PictureEncoder.Write(encoder, contexts, template, Flat);
        width.Write(encoder, null);
        export.Write(encoder, 0);
        export.Write(encoder, 2);
        byte[] data = [1 << 2, 0, .. Jbig2Stream.Places(PictureEncoder.UsualPlaces[1]), .. Jbig2Stream.Number(2), .. Jbig2Stream.Number(2), .. encoder.Finish()];
        return new Jbig2Stream().Add(1, SegmentKind.SymbolDictionary, [], data).Bytes;
    }

    private static byte[] AggregateDictionary(out Picture both)
    {
        both = new Picture(Tall.Width + Flat.Width, Tall.Height).Draw(Tall, 0, 0).Draw(Flat, Tall.Width, 0);
        var encoder = new ArithmeticEncoder();
        var (height, width, export, count) = (new IntegerEncoder(), new IntegerEncoder(), new IntegerEncoder(), new IntegerEncoder());
        var text = new TextEncoder(encoder, symbolBits: 2);
        height.Write(encoder, both.Height);
        width.Write(encoder, both.Width);
        count.Write(encoder, 2);
        text.Number(text.StripStep, 0).Number(text.StripStep, 0).Number(text.FirstStep, 0).Symbol(0).Number(text.IsRefined, 0);
        text.Number(text.Step, 1).Symbol(1).Number(text.IsRefined, 0).Number(text.Step, null);
        width.Write(encoder, FlatRefined.Width - both.Width);
        count.Write(encoder, 1);
        text.Symbol(1).RefinementAt(FlatRefined, Flat, 0, 0);
        width.Write(encoder, null);
        export.Write(encoder, 2);
        export.Write(encoder, 2);
        var places = Jbig2Stream.Places([.. PictureEncoder.UsualPlaces[0], .. PictureEncoder.RefinementPlaces]);
        return [0, 2, .. places, .. Jbig2Stream.Number(2), .. Jbig2Stream.Number(2), .. encoder.Finish()];
    }

    private static byte[] PrefixDictionary(bool isFacsimile)
    {
        var side = new Picture(Tall.Width + Flat.Width, Tall.Height).Draw(Tall, 0, 0).Draw(Flat, Tall.Width, 0);
        var bits = new BitWriter().Code(4, Tall.Height).Code(2, Tall.Width).Code(2, Flat.Width - Tall.Width).Code(2, null);
        byte[] pixels = isFacsimile ? Facsimile.Encode(side) : [.. side.Packed().Select(b => (byte)~b)];
        bits.Code(1, isFacsimile ? pixels.Length : 0).Add(pixels).Code(1, 0).Code(1, 2);
        return new Jbig2Stream().Add(1, SegmentKind.SymbolDictionary, [], [0, 1, .. Jbig2Stream.Number(2), .. Jbig2Stream.Number(2), .. bits.Bytes]).Bytes;
    }

    private static byte[] PrefixText()
    {
        // Both symbols have a code of one bit; lengths are coded by runs, of which only "1" has a code.
        var bits = new BitWriter();
        for (var run = 0; run < 35; run++)
        {
            bits.Bits(run == 1 ? 1 : 0, 4);
        }

        bits.Bits(0b00, 2).Align();
        bits.Code(11, 1).Code(11, Strip + 1).Code(6, First).Bits(0, 1).Code(8, Step).Bits(1, 1).Code(8, null);
        return [.. Jbig2Stream.Region(Width, Height), 0, 0x11, 0, 0, .. Jbig2Stream.Number(2), .. bits.Bytes];
    }
}
