namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>The bits of a scan: a zero byte behind 0xFF is left out, a marker ends them (ITU-T T.81, F.2.2.5).</summary>
internal ref struct JpegBits(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _current;
    private int _left;

    /// <summary>Where the next byte is read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether bits were asked for behind the last one; those are zeros.</summary>
    public bool IsAtEnd { get; private set; }

    public int Read()
    {
        if (_left == 0)
        {
            Fill();
        }

        _left--;
        return (_current >> _left) & 1;
    }

    public int Read(int count)
    {
        var value = 0;
        for (; count > 0; count--)
        {
            value = (value << 1) | Read();
        }

        return value;
    }

    /// <summary>A number in the given count of bits; its first bit tells its sign (F.2.2.1).</summary>
    public int ReadSigned(int count)
    {
        if (count == 0)
        {
            return 0;
        }

        var value = Read(count);
        return value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    /// <summary>Goes behind the next restart marker; false where there is none.</summary>
    public bool SkipRestart()
    {
        _left = 0;
        for (; Position + 1 < _bytes.Length; Position++)
        {
            if (_bytes[Position] == 0xFF && _bytes[Position + 1] is not 0 and not 0xFF)
            {
                if (_bytes[Position + 1] is < 0xD0 or > 0xD7)
                {
                    return false;
                }

                Position += 2;
                IsAtEnd = false;
                return true;
            }
        }

        return false;
    }

    private void Fill()
    {
        _left = 8;
        _current = 0;
        if (Position >= _bytes.Length || (_bytes[Position] == 0xFF && Position + 1 < _bytes.Length && _bytes[Position + 1] != 0))
        {
            IsAtEnd = true;
            return;
        }

        _current = _bytes[Position];
        Position += _current == 0xFF ? 2 : 1;
    }
}
