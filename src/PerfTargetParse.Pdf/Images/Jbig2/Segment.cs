using System.Buffers.Binary;

namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>A segment (ITU-T T.88, 7.2).</summary>
/// <param name="Number">By which others refer to it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="References">Numbers of the segments that it refers to.</param>
/// <param name="Data">Its data, as far as they are there.</param>
/// <param name="IsWhole">Whether all of them are.</param>
/// <param name="Rows">The rows of a region that told its length only at its end; null for others.</param>
internal sealed record Segment(uint Number, SegmentKind Kind, IReadOnlyList<uint> References, ReadOnlyMemory<byte> Data, bool IsWhole, uint? Rows)
{
    private const uint UnknownLength = 0xFFFFFFFF;

    // Of an immediate generic region: where its size and its flags stand.
    private const int RegionInformation = 17;

    /// <summary>Reads the next segment.</summary>
    /// <param name="stream">The stream; what follows the segment remains.</param>
    public static Segment Read(ref ReadOnlyMemory<byte> stream)
    {
        var header = new SegmentData(stream);
        var number = header.ReadUInt32();
        var flags = header.ReadByte();
        var references = ReadReferences(header, number);
        if ((flags & 0x40) != 0)
        {
            header.ReadUInt32();
        }
        else
        {
            header.ReadByte();
        }

        long length = header.ReadUInt32();
        var rest = header.Rest;
        var kind = (SegmentKind)(flags & 0x3F);
        var isOpen = length == UnknownLength;
        if (isOpen)
        {
            length = FindEnd(rest.Span);
        }

        var taken = (int)Math.Min(length, rest.Length);
        stream = rest[taken..];
        var data = rest[..taken];
        return isOpen && taken == length && taken > RegionInformation + sizeof(uint)
            ? new Segment(number, kind, references, data[..^sizeof(uint)], true, BinaryPrimitives.ReadUInt32BigEndian(data.Span[^sizeof(uint)..]))
            : new Segment(number, kind, references, data, taken == length, null);
    }

    private static List<uint> ReadReferences(SegmentData header, uint number)
    {
        long count = header.ReadByte();
        if (count >> 5 == 7)
        {
            // The long form: a count of 29 bits, then a bit for each that says whether it is kept.
            count = ((count & 0x1F) << 24) | ((uint)header.ReadByte() << 16) | (uint)header.ReadUInt16();
            header.TakeBytes((count + 8) / 8);
        }
        else
        {
            count >>= 5;
        }

        var references = new List<uint>();
        for (var i = 0; i < count; i++)
        {
            references.Add(number <= 256 ? header.ReadByte() : number <= 65_536 ? (uint)header.ReadUInt16() : header.ReadUInt32());
        }

        return references;
    }

    /// <summary>The length of a generic region that does not tell it (7.2.7): it ends with a mark and the number of rows that there are.</summary>
    private static long FindEnd(ReadOnlySpan<byte> data)
    {
        if (data.Length <= RegionInformation)
        {
            return data.Length;
        }

        ReadOnlySpan<byte> mark = (data[RegionInformation] & 1) != 0 ? [0x00, 0x00] : [0xFF, 0xAC];
        var end = data[(RegionInformation + 1)..].IndexOf(mark);
        return end < 0 ? data.Length : RegionInformation + 1 + end + mark.Length + sizeof(uint);
    }
}
