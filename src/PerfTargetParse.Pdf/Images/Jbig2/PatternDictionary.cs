namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The patterns of a halftone, from the lightest to the darkest (ITU-T T.88, 6.7).</summary>
internal sealed record PatternDictionary(IReadOnlyList<Bitmap> Patterns)
{
    private const uint MostPatterns = 1 << 16;

    public static PatternDictionary Read(SegmentData data, Jbig2Budget budget)
    {
        var flags = data.ReadByte();
        var width = data.ReadByte();
        var height = data.ReadByte();
        var last = data.ReadUInt32();
        if (last >= MostPatterns || width == 0 || height == 0)
        {
            throw new Jbig2Fault("patterns");
        }

        // All patterns stand side by side in one bitmap.
        var total = (last + 1L) * width;
        var bitmap = Bitmap.Create(total, height, budget);
        if ((flags & 1) != 0)
        {
            GenericRegion.ReadFacsimile(data.Rest.Span, bitmap, out _);
        }
        else
        {
            ReadPixels(data, (flags >> 1) & 3, bitmap, width);
        }

        return new PatternDictionary([.. Enumerable.Range(0, (int)last + 1).Select(i => bitmap.Cut((long)i * width, 0, width, height, budget))]);
    }

    private static void ReadPixels(SegmentData data, int templateNumber, Bitmap bitmap, int patternWidth)
    {
        ReadOnlySpan<(int, int)> places = [(-patternWidth, 0), (-3, -1), (2, -2), (-2, -2)];
        var template = new GenericTemplate(templateNumber, places[..GenericTemplate.MovableCount(templateNumber)]);
        GenericRegion.Read(new ArithmeticDecoder(data.Rest), GenericRegion.NewContexts(template), template, bitmap);
    }
}
