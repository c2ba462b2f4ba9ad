using System.Buffers.Binary;

namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The data of a segment, read from the front by bits or by whole bytes.</summary>
internal sealed class SegmentData(ReadOnlyMemory<byte> data)
{
    private long _position;

    /// <summary>What has not been read, from the next whole byte.</summary>
    public ReadOnlyMemory<byte> Rest
    {
        get
        {
            AlignToByte();
            return data[(int)(_position >> 3)..];
        }
    }

    public byte ReadByte() => Take(1)[0];

    public sbyte ReadSignedByte() => (sbyte)ReadByte();

    public int ReadUInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    public (int X, int Y) ReadPlace() => (ReadSignedByte(), ReadSignedByte());

    public (int X, int Y)[] ReadPlaces(int count)
    {
        var places = new (int X, int Y)[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = ReadPlace();
        }

        return places;
    }

    /// <summary>Takes bytes, from the next whole one.</summary>
    public ReadOnlyMemory<byte> TakeBytes(long count)
    {
        var rest = Rest;
        if (count < 0 || count > rest.Length)
        {
            throw new Jbig2Fault("data end early");
        }

        _position += 8 * count;
        return rest[..(int)count];
    }

    public int ReadBit()
    {
        var index = (int)(_position >> 3);
        if (index >= data.Length)
        {
            throw new Jbig2Fault("data end early");
        }

        var bit = (data.Span[index] >> (7 - (int)(_position & 7))) & 1;
        _position++;
        return bit;
    }

    /// <summary>Reads a number of up to 32 bits.</summary>
    public uint ReadBits(int count)
    {
        var value = 0u;
        for (var i = 0; i < count; i++)
        {
            value = (value << 1) | (uint)ReadBit();
        }

        return value;
    }

    public void AlignToByte() => _position = (_position + 7) & ~7L;

    private ReadOnlySpan<byte> Take(int count) => TakeBytes(count).Span;
}
