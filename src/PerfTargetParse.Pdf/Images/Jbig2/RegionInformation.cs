namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Where a region stands (ITU-T T.88, 7.4.1).</summary>
internal readonly record struct RegionInformation(uint Width, uint Height, uint Left, uint Top, CombinationOperator Operator)
{
    public static RegionInformation Read(SegmentData data) =>
        new(data.ReadUInt32(), data.ReadUInt32(), data.ReadUInt32(), data.ReadUInt32(), (CombinationOperator)(data.ReadByte() & 7));
}
