using System.Buffers.Binary;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>Bytes of a font file, or a part of one, with big-endian numbers. Whatever lies beyond the end is 0: cut-off fonts are read as far as they go.</summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public byte Byte(long offset) => offset >= 0 && offset < bytes.Length ? bytes.Span[(int)offset] : (byte)0;

    public ushort UInt16(long offset) => Holds(offset, sizeof(ushort)) ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[(int)offset..]) : (ushort)0;

    public uint UInt32(long offset) => Holds(offset, sizeof(uint)) ? BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[(int)offset..]) : 0;

    /// <summary>A number of 1 to 4 bytes.</summary>
    public uint UInt(long offset, int size)
    {
        var value = 0u;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | Byte(offset + i);
        }

        return value;
    }

    /// <summary>A part, as far as there is one.</summary>
    public FontBytes Slice(long offset, long length = int.MaxValue)
    {
        var start = (int)Math.Clamp(offset, 0, bytes.Length);
        return new FontBytes(bytes.Slice(start, (int)Math.Clamp(length, 0, bytes.Length - start)));
    }

    private bool Holds(long offset, int size) => offset >= 0 && offset <= bytes.Length - size;
}
