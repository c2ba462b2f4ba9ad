namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The page on which regions are drawn (ITU-T T.88, 7.4.8).</summary>
internal sealed class Page
{
    private const uint UnknownHeight = 0xFFFFFFFF;

    private readonly Jbig2Budget _budget;
    private readonly bool _grows;
    private readonly byte _paper;

    private Page(SegmentData data, Jbig2Budget budget)
    {
        _budget = budget;
        var width = data.ReadUInt32();
        var height = data.ReadUInt32();
        data.TakeBytes(2 * sizeof(uint));
        _paper = (byte)((data.ReadByte() >> 2) & 1);
        var stripeHeight = data.ReadUInt16() & 0x7FFF;
        _grows = height == UnknownHeight;
        Bitmap = Bitmap.Create(width, _grows ? Math.Max(stripeHeight, 1) : height, budget);
        Bitmap.Fill(_paper);
    }

    public Bitmap Bitmap { get; private set; }

    public static Page Read(SegmentData data, Jbig2Budget budget) => new(data, budget);

    public void Draw(Bitmap region, in RegionInformation place)
    {
        if (_grows && place.Top + (long)region.Height > Bitmap.Height)
        {
            SetHeight(place.Top + (long)region.Height);
        }

        Bitmap.Draw(region, place.Left, place.Top, place.Operator);
    }

    /// <summary>Ends a stripe: its last row is told.</summary>
    public void EndStripe(uint lastRow)
    {
        if (_grows && lastRow + 1L > Bitmap.Height)
        {
            SetHeight(lastRow + 1L);
        }
    }

    // Doubling the height would cost a large page twice its memory; stripes are few.
    private void SetHeight(long height) => Bitmap = Bitmap.WithHeight(height, _paper, _budget);
}
