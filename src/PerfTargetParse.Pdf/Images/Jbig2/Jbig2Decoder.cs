namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Decodes the JBIG2 streams of PDF files (ITU-T T.88; ISO 32000-2, 7.4.7): segments without a file header, one page.</summary>
internal static class Jbig2Decoder
{
    /// <summary>Decodes what can be decoded; null where there is no page.</summary>
    /// <param name="data">The stream of the image.</param>
    /// <param name="globals">The stream of JBIG2Globals, which comes before it; empty where there is none.</param>
    /// <param name="mostBytes">Pixels that one bitmap may have; each takes a byte while it is decoded.</param>
    /// <param name="mustStop">Asked once a bitmap; true ends the decoding.</param>
    /// <returns>The page; black is 0.</returns>
    public static PackedImage? Decode(ReadOnlyMemory<byte> data, ReadOnlyMemory<byte> globals, long mostBytes, Func<bool> mustStop)
    {
        var reader = new SegmentReader(new Jbig2Budget(Math.Min(mostBytes, Array.MaxLength), mustStop));
        reader.ReadAll(globals);
        reader.ReadAll(data);
        return reader.Page is { Bitmap: { Width: > 0, Height: > 0 } bitmap }
            ? new PackedImage(bitmap.Width, bitmap.Height, bitmap.PackBlackAsZero(), reader.Troubles.Count == 0 ? null : string.Join("; ", reader.Troubles))
            : null;
    }
}
