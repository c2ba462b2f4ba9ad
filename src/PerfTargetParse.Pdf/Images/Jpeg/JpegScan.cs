namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>Reads the coefficients of one scan (ITU-T T.81, F.2 and G.2); those of the component that is kept are stored.</summary>
internal ref struct JpegScan
{
    /// <summary>Where each coefficient stands in its block (T.81, figure A.6).</summary>
    public static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    private readonly JpegFrame _frame;
    private readonly JpegComponent[] _components;
    private readonly int _first;
    private readonly int _last;
    private readonly bool _isRefinement;
    private readonly int _shift;
    private readonly short[] _passing = new short[JpegFrame.BlockSize];
    private JpegBits _bits;
    private int _blocksEnded;

    /// <summary>Makes a reader of a scan.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="components">The components of the scan.</param>
    /// <param name="first">First coefficient.</param>
    /// <param name="last">Last coefficient.</param>
    /// <param name="approximation">The bits that an earlier scan gave, and those that are left for a later one.</param>
    /// <param name="bytes">The bytes behind the header of the scan.</param>
    public JpegScan(JpegFrame frame, JpegComponent[] components, int first, int last, int approximation, ReadOnlySpan<byte> bytes)
    {
        (_frame, _components) = (frame, components);
        _bits = new JpegBits(bytes);
        (_first, _last) = frame.IsProgressive ? (first, last) : (0, JpegFrame.BlockSize - 1);
        (_isRefinement, _shift) = frame.IsProgressive ? (approximation >> 4 != 0, approximation & 15) : (false, 0);
    }

    /// <summary>Reads the scan.</summary>
    /// <param name="restartInterval">Units between restart markers; 0 where there are none.</param>
    /// <param name="mustStop">Asked once a row of units.</param>
    /// <returns>Whether it is whole, and how many bytes it takes.</returns>
    public (bool IsWhole, int Length) Read(int restartInterval, Func<bool> mustStop)
    {
        // A component by itself comes in the order of its own blocks, without those that only fill up units (A.2.2).
        var single = _components.Length == 1 ? _components[0] : null;
        var across = single is null ? _frame.UnitsAcross : Blocks(_frame.Width, single.Across, _frame.AcrossMost);
        var down = single is null ? _frame.UnitsDown : Blocks(_frame.Height, single.Down, _frame.DownMost);
        var toRestart = restartInterval;
        for (var y = 0; y < down && !mustStop(); y++)
        {
            for (var x = 0; x < across; x++)
            {
                if (restartInterval > 0 && toRestart-- == 0)
                {
                    if (!_bits.SkipRestart())
                    {
                        return (false, _bits.Position);
                    }

                    Restart();
                    toRestart = restartInterval - 1;
                }

                if (single is not null)
                {
                    ReadBlock(single, x, y);
                }
                else
                {
                    ReadUnit(x, y);
                }

                if (_bits.IsAtEnd && restartInterval == 0)
                {
                    var isLast = y == down - 1 && x == across - 1;
                    return (isLast, _bits.Position);
                }
            }
        }

        return (true, _bits.Position);
    }

    private static int Blocks(int length, int part, int whole) => (((length * part) + whole - 1) / whole + 7) / 8;

    private void Restart()
    {
        _blocksEnded = 0;
        foreach (var component in _components)
        {
            component.LastDc = 0;
        }
    }

    private void ReadUnit(int x, int y)
    {
        foreach (var component in _components)
        {
            for (var row = 0; row < component.Down; row++)
            {
                for (var column = 0; column < component.Across; column++)
                {
                    ReadBlock(component, (x * component.Across) + column, (y * component.Down) + row);
                }
            }
        }
    }

    private void ReadBlock(JpegComponent component, int x, int y)
    {
        Span<short> block;
        if (component == _frame.Kept)
        {
            var index = (y * _frame.BlocksAcross) + x;
            _frame.IsRead[index] = true;
            block = _frame.Coefficients.AsSpan(index * JpegFrame.BlockSize, JpegFrame.BlockSize);
        }
        else
        {
            block = _passing;
        }

        if (_first == 0)
        {
            ReadDc(component, block);
        }

        if (_last > 0 && component.Ac is { } table)
        {
            if (_isRefinement)
            {
                RefineAc(table, block);
            }
            else
            {
                ReadAc(table, block);
            }
        }
    }

    private void ReadDc(JpegComponent component, scoped Span<short> block)
    {
        if (_isRefinement)
        {
            block[0] |= (short)(_bits.Read() << _shift);
        }
        else if (component.Dc is { } table)
        {
            component.LastDc += _bits.ReadSigned(Math.Min(table.Read(ref _bits), 16));
            block[0] = (short)(component.LastDc << _shift);
        }
    }

    private void ReadAc(HuffmanTable table, scoped Span<short> block)
    {
        if (_blocksEnded > 0)
        {
            _blocksEnded--;
            return;
        }

        for (var k = Math.Max(1, _first); k <= _last; k++)
        {
            var code = table.Read(ref _bits);
            var (run, size) = (code >> 4, code & 15);
            if (size == 0)
            {
                if (run < 15)
                {
                    _blocksEnded = (1 << run) - 1 + _bits.Read(run);
                    return;
                }

                k += 15;
                continue;
            }

            k += run;
            if (k > _last)
            {
                return;
            }

            block[ZigZag[k]] = (short)(_bits.ReadSigned(size) << _shift);
        }
    }

    /// <summary>One more bit for each coefficient known by now, and new ones between them (T.81, G.1.2.3).</summary>
    private void RefineAc(HuffmanTable table, scoped Span<short> block)
    {
        var k = Math.Max(1, _first);
        for (; k <= _last && _blocksEnded == 0; k++)
        {
            var code = table.Read(ref _bits);
            var (run, size) = (code >> 4, code & 15);
            var added = 0;
            if (size > 0)
            {
                added = _bits.Read() == 1 ? 1 << _shift : -(1 << _shift);
            }
            else if (run < 15)
            {
                _blocksEnded = (1 << run) + _bits.Read(run);
                break;
            }

            for (; k <= _last; k++)
            {
                ref var coefficient = ref block[ZigZag[k]];
                if (coefficient != 0)
                {
                    Refine(ref coefficient);
                }
                else if (run-- == 0)
                {
                    coefficient = (short)added;
                    break;
                }
            }
        }

        if (_blocksEnded > 0)
        {
            for (; k <= _last; k++)
            {
                Refine(ref block[ZigZag[k]]);
            }

            _blocksEnded--;
        }
    }

    private void Refine(ref short coefficient)
    {
        if (coefficient != 0 && _bits.Read() == 1 && (coefficient & (1 << _shift)) == 0)
        {
            coefficient += (short)(coefficient > 0 ? 1 << _shift : -(1 << _shift));
        }
    }
}
