using System.Text;

namespace PerfTargetParse.Pdf.Tests.Fonts;

/// <summary>Writes the big-endian numbers of font files.</summary>
internal sealed class BigEndianWriter
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public BigEndianWriter U8(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            _bytes.Add((byte)value);
        }

        return this;
    }

    public BigEndianWriter U16(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            U8(value >> 8, value);
        }

        return this;
    }

    public BigEndianWriter U32(params ReadOnlySpan<long> values)
    {
        foreach (var value in values)
        {
            U16((int)(value >> 16), (int)value);
        }

        return this;
    }

    public BigEndianWriter Text(string text)
    {
        _bytes.AddRange(Encoding.Latin1.GetBytes(text));
        return this;
    }

    public BigEndianWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];
}
