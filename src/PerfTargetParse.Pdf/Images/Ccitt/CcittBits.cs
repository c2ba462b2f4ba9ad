namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>Reads bits from the highest down. Past the end there are zeros, which no code consists of.</summary>
internal ref struct CcittBits
{
    private readonly ReadOnlySpan<byte> _data;
    private long _position;

    public CcittBits(ReadOnlySpan<byte> data) => _data = data;

    public readonly bool IsAtEnd => _position >= 8L * _data.Length;

    /// <summary>Bytes of which at least one bit was taken.</summary>
    public readonly int BytesTaken => (int)Math.Min((_position + 7) / 8, _data.Length);

    /// <summary>The next bits without taking them; at most 24.</summary>
    public readonly int Peek(int count)
    {
        var first = (int)(_position >> 3);
        var word = 0u;
        for (var i = 0; i < 4; i++)
        {
            word = (word << 8) | (first + i < _data.Length ? _data[first + i] : 0u);
        }

        return (int)((word << (int)(_position & 7)) >> (32 - count));
    }

    public void Skip(int count) => _position += count;

    public void SkipToByte() => _position = (_position + 7) & ~7L;
}
