using System.Buffers.Binary;
using PerfTargetParse.Pdf.Images.Jbig2;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>Puts segments together, for tests.</summary>
internal sealed class Jbig2Stream
{
    private readonly List<byte> _bytes = [];

    public byte[] Bytes => [.. _bytes];

    public Jbig2Stream Page(int width, int height) =>
        Add(0, SegmentKind.PageInformation, [], [.. Number(width), .. Number(height), .. Number(0), .. Number(0), 0, 0, 0]);

    public Jbig2Stream Add(int number, SegmentKind kind, byte[] references, byte[] data, int? length = null)
    {
        _bytes.AddRange([.. Number(number), (byte)kind, (byte)(references.Length << 5), .. references, 1, .. Number(length ?? data.Length), .. data]);
        return this;
    }

    public static byte[] Region(int width, int height, int left = 0, int top = 0, CombinationOperator how = CombinationOperator.Or) =>
        [.. Number(width), .. Number(height), .. Number(left), .. Number(top), (byte)how];

    public static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    public static byte[] Places(params (int X, int Y)[] places) => [.. places.SelectMany(place => new[] { (byte)place.X, (byte)place.Y })];
}
