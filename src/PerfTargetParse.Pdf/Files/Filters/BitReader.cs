using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Reads bits, the lowest of each byte first. Behind the end come zeros, and <see cref="IsOver"/> says that they are none.</summary>
internal ref struct BitReader
{
    private readonly ReadOnlySpan<byte> _data;
    private ulong _bits;
    private int _position;

    public BitReader(ReadOnlySpan<byte> data) => _data = data;

    /// <summary>Bits at hand; less than none where more were taken than there are.</summary>
    public int Count { get; private set; }

    public readonly bool IsOver => Count < 0;

    /// <summary>Whether no bit is left.</summary>
    public readonly bool IsAtEnd => Count <= 0 && _position >= _data.Length;

    /// <summary>Takes bits in until at least 56 are at hand, or all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill()
    {
        if (_data.Length - _position >= sizeof(ulong) && Count >= 0)
        {
            // What does not fit is read again the next time, and is the same then.
            _bits |= BinaryPrimitives.ReadUInt64LittleEndian(_data[_position..]) << Count;
            _position += (63 - Count) >> 3;
            Count |= 56;
        }
        else
        {
            FillSlowly();
        }
    }

    /// <summary>The next bits, without taking them.</summary>
    public readonly int Peek(int count) => (int)(_bits & ((1UL << count) - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Drop(int count)
    {
        _bits >>= count;
        Count -= count;
    }

    /// <summary>Takes bits that a <see cref="Fill"/> provided.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(int count)
    {
        var value = Peek(count);
        Drop(count);
        return value;
    }

    public int Read(int count)
    {
        Fill();
        return Take(count);
    }

    public uint ReadCode(HuffmanTable table)
    {
        Fill();
        return TakeCode(table.Entries, table.RootBits);
    }

    /// <summary>Takes a code that a <see cref="Fill"/> provided; 0 where the bits are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint TakeCode(ReadOnlySpan<uint> entries, int rootBits)
    {
        var entry = entries[Peek(rootBits)];
        if (HuffmanEntry.IsSecond(entry))
        {
            entry = entries[HuffmanEntry.Value(entry) + (Peek(HuffmanTable.LongestCode) >> rootBits)];
        }

        Drop(HuffmanEntry.CodeLength(entry));
        return entry;
    }

    /// <summary>The rest of the bytes from the next whole one on.</summary>
    public ReadOnlySpan<byte> TakeBytes(int most)
    {
        var position = Math.Max(0, _position - (Math.Max(0, Count) >> 3));
        var bytes = _data.Slice(position, Math.Min(most, _data.Length - position));
        _position = position + bytes.Length;
        _bits = 0;
        Count = 0;
        return bytes;
    }

    private void FillSlowly()
    {
        while (Count is >= 0 and <= 56 && _position < _data.Length)
        {
            _bits |= (ulong)_data[_position++] << Count;
            Count += 8;
        }
    }
}
