using System.Buffers.Binary;

namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>
/// Inflates Deflate data (RFC 1951). Written out because of damaged files: the base library's does not tell data that are cut off from whole ones, and
/// does not give all that came before an error.
/// </summary>
internal ref struct Inflater
{
    private const int LongestCopy = 258;

    /// <summary>Room that a step may write without asking: a copy, eight bytes at a time.</summary>
    private const int StepRoom = LongestCopy + sizeof(ulong) + 2;

    private readonly PooledBuffer _output;
    private readonly int _start;
    private readonly long _most;
    private BitReader _bits;

    public Inflater(ReadOnlySpan<byte> data, PooledBuffer output, long most)
    {
        _bits = new BitReader(data);
        _output = output;
        _start = output.Length;
        _most = most;
    }

    private readonly bool IsTooLong => _output.Length - _start > _most;

    public FilterOutcome Run()
    {
        var codes = DeflateCodes.Own;
        while (true)
        {
            _bits.Fill();
            if (_bits.IsAtEnd && _output.Length > _start)
            {
                // The last block is missing, as where a writer flushed its data but never ended them: nothing of them is lost.
                return FilterOutcome.Complete;
            }

            var isLast = _bits.Take(1) != 0;
            var outcome = _bits.Take(2) switch
            {
                _ when _bits.IsOver => FilterOutcome.Damaged,
                0 => CopyStored(),
                1 => ReadFixed(codes),
                2 => codes.TryRead(ref _bits) ? ReadBlock(codes) : FilterOutcome.Damaged,
                _ => FilterOutcome.Damaged,
            };
            if (IsTooLong)
            {
                _output.Truncate((int)(_start + _most));
                return FilterOutcome.TooLong;
            }

            if (isLast || outcome != FilterOutcome.Complete)
            {
                return outcome;
            }
        }
    }

    private FilterOutcome CopyStored()
    {
        var head = _bits.TakeBytes(4);
        if (head.Length < 4)
        {
            return FilterOutcome.Damaged;
        }

        var length = BinaryPrimitives.ReadUInt16LittleEndian(head);
        if (length != (ushort)~BinaryPrimitives.ReadUInt16LittleEndian(head[2..]))
        {
            return FilterOutcome.Damaged;
        }

        var bytes = _bits.TakeBytes(length);
        _output.Add(bytes);
        return bytes.Length == length ? FilterOutcome.Complete : FilterOutcome.Damaged;
    }

    private FilterOutcome ReadFixed(DeflateCodes codes)
    {
        codes.UseFixed();
        return ReadBlock(codes);
    }

    private FilterOutcome ReadBlock(DeflateCodes codes)
    {
        // Locals, so that they stay in registers.
        var bits = _bits;
        var literals = codes.Literals.Entries;
        var distances = codes.Distances.Entries;
        var literalBits = codes.Literals.RootBits;
        var distanceBits = codes.Distances.RootBits;
        var buffer = _output.Whole(StepRoom);
        var position = _output.Length;
        var outcome = FilterOutcome.Complete;
        while (true)
        {
            if (buffer.Length - position < StepRoom)
            {
                _output.Advance(position - _output.Length);
                if (IsTooLong)
                {
                    break;
                }

                buffer = _output.Whole(StepRoom);
            }

            // 56 bits are enough for the longest step: 15 and 5 of a length, 15 and 13 of a distance.
            bits.Fill();
            var entry = bits.TakeCode(literals, literalBits);
            if (HuffmanEntry.IsLiteral(entry) && !bits.IsOver)
            {
                buffer[position++] = (byte)HuffmanEntry.Value(entry);
                continue;
            }

            if (HuffmanEntry.IsEnd(entry) && !bits.IsOver)
            {
                break;
            }

            var length = HuffmanEntry.Value(entry) + bits.Take(HuffmanEntry.Extra(entry));
            var far = bits.TakeCode(distances, distanceBits);
            var distance = HuffmanEntry.Value(far) + bits.Take(HuffmanEntry.Extra(far));
            if (bits.IsOver || !HuffmanEntry.IsBase(entry) || !HuffmanEntry.IsBase(far) || distance > position - _start)
            {
                outcome = FilterOutcome.Damaged;
                break;
            }

            Copy(buffer, position - distance, position, length);
            position += length;
        }

        _output.Advance(position - _output.Length);
        _bits = bits;
        return outcome;
    }

    /// <summary>Copies in order: what was just copied may be copied again.</summary>
    private static void Copy(Span<byte> buffer, int from, int to, int length)
    {
        if (to - from >= sizeof(ulong))
        {
            for (var index = 0; index < length; index += sizeof(ulong))
            {
                BinaryPrimitives.WriteUInt64LittleEndian(buffer[(to + index)..], BinaryPrimitives.ReadUInt64LittleEndian(buffer[(from + index)..]));
            }
        }
        else
        {
            for (var index = 0; index < length; index++)
            {
                buffer[to + index] = buffer[from + index];
            }
        }
    }
}
