namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>Reads row after row as the places where the colour changes, first to black (ITU-T T.4 4.1 and 4.2, T.6).</summary>
internal sealed class CcittRow
{
    private const int ModeBits = 7;

    private readonly int _columns;
    private int[] _above;
    private int[] _changes;
    private int _aboveCount;
    private int _count;

    public CcittRow(int columns)
    {
        _columns = columns;

        // A change at each column, two beyond the end and three that close the row.
        _above = new int[columns + 6];
        _changes = new int[columns + 6];
        CloseAbove();
    }

    /// <summary>Takes the row just read as the one that the next refers to.</summary>
    public void Advance()
    {
        (_above, _changes) = (_changes, _above);
        _aboveCount = _count;
        _count = 0;
        CloseAbove();
    }

    /// <summary>Reads a row that refers to none. False where its codes end before the row does; the rest is white then.</summary>
    public bool ReadAlone(ref CcittBits bits)
    {
        _count = 0;
        var x = 0;
        var isBlack = false;
        while (x < _columns)
        {
            var run = ReadRun(ref bits, isBlack);
            if (run < 0)
            {
                return Break(isBlack, x);
            }

            x = AddChange(x + run);
            isBlack = !isBlack;
        }

        return true;
    }

    /// <summary>Reads a row that refers to the one before. False where its codes end before the row does; the rest is white then.</summary>
    public bool ReadByAbove(ref CcittBits bits)
    {
        _count = 0;
        var x = -1;
        var isBlack = false;
        var above = 0;
        while (x < _columns)
        {
            while (_above[above] <= x && _above[above] < _columns)
            {
                above++;
            }

            // The change above that would go from the colour of here to the other: b1 of T.4; the next is b2.
            var first = (above & 1) == (isBlack ? 1 : 0) ? above : above + 1;
            switch (ReadMode(ref bits))
            {
                case CcittMode.Pass:
                    x = _above[first + 1];
                    break;
                case CcittMode.Horizontal:
                    var run = ReadRun(ref bits, isBlack);
                    var next = run < 0 ? -1 : ReadRun(ref bits, !isBlack);
                    if (next < 0)
                    {
                        return Break(isBlack, Math.Max(x, 0));
                    }

                    x = AddChange(AddChange(Math.Max(x, 0) + run) + next);
                    break;
                case CcittMode.None:
                    return Break(isBlack, Math.Max(x, 0));
                case var vertical:
                    var change = _above[first] + (int)vertical;
                    if (change < Math.Max(x, 0))
                    {
                        return Break(isBlack, Math.Max(x, 0));
                    }

                    x = AddChange(change);
                    isBlack = !isBlack;
                    break;
            }
        }

        return true;
    }

    /// <summary>Sets the bits of the black pixels in a row of zeros.</summary>
    public void Paint(Span<byte> row)
    {
        for (var i = 0; i < _count; i += 2)
        {
            Blacken(row, _changes[i], i + 1 < _count ? _changes[i + 1] : _columns);
        }
    }

    private static void Blacken(Span<byte> row, int start, int end)
    {
        for (; start < end && (start & 7) != 0; start++)
        {
            row[start >> 3] |= (byte)(0x80 >> (start & 7));
        }

        var whole = Math.Max(end - start, 0) >> 3;
        row.Slice(start >> 3, whole).Fill(0xFF);
        for (start += whole << 3; start < end; start++)
        {
            row[start >> 3] |= (byte)(0x80 >> (start & 7));
        }
    }

    private static CcittMode ReadMode(ref CcittBits bits)
    {
        var next = bits.Peek(ModeBits);
        var (mode, length) = next switch
        {
            >= 0b1000000 => (CcittMode.Vertical, 1),
            >= 0b0110000 => (CcittMode.Right1, 3),
            >= 0b0100000 => (CcittMode.Left1, 3),
            >= 0b0010000 => (CcittMode.Horizontal, 3),
            >= 0b0001000 => (CcittMode.Pass, 4),
            >= 0b0000110 => (CcittMode.Right2, 6),
            >= 0b0000100 => (CcittMode.Left2, 6),
            0b0000011 => (CcittMode.Right3, 7),
            0b0000010 => (CcittMode.Left3, 7),
            _ => (CcittMode.None, 0),
        };
        bits.Skip(length);
        return mode;
    }

    private int ReadRun(ref CcittBits bits, bool isBlack) => (isBlack ? RunCodes.Black : RunCodes.White).Read(ref bits, _columns);

    /// <summary>Two changes at one place are none.</summary>
    private int AddChange(int place)
    {
        place = Math.Min(place, _columns);
        if (_count > 0 && _changes[_count - 1] == place && place < _columns)
        {
            _count--;
        }
        else
        {
            _changes[_count++] = place;
        }

        return place;
    }

    private bool Break(bool isBlack, int x)
    {
        if (isBlack)
        {
            AddChange(x);
        }

        return false;
    }

    private void CloseAbove() => _above.AsSpan(_aboveCount, 3).Fill(_columns);
}
