using System.Buffers;

namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>LZW (ISO 32000-2, 7.4.4): codes of 9 to 12 bits, of which 256 clears the table and 257 ends the data.</summary>
internal static class LzwFilter
{
    private const int TableSize = 4_096;
    private const int ClearCode = 256;
    private const int EndCode = 257;
    private const int FirstFree = 258;

    /// <param name="data">The codes.</param>
    /// <param name="output">Takes what they mean.</param>
    /// <param name="most">Bytes that may come out.</param>
    /// <param name="earlyChange">1 where codes grow one entry too early, as is the rule; else 0.</param>
    public static FilterOutcome Decode(ReadOnlySpan<byte> data, PooledBuffer output, long most, int earlyChange)
    {
        // Of each entry the entry it prolongs, its last byte and its length.
        var prefixes = ArrayPool<short>.Shared.Rent(TableSize);
        var lengths = ArrayPool<short>.Shared.Rent(TableSize);
        var suffixes = ArrayPool<byte>.Shared.Rent(TableSize);
        try
        {
            for (var code = 0; code < ClearCode; code++)
            {
                lengths[code] = 1;
                suffixes[code] = (byte)code;
            }

            return Decode(data, output, output.Length + most, earlyChange, prefixes, lengths, suffixes);
        }
        finally
        {
            ArrayPool<short>.Shared.Return(prefixes);
            ArrayPool<short>.Shared.Return(lengths);
            ArrayPool<byte>.Shared.Return(suffixes);
        }
    }

    private static FilterOutcome Decode(
        ReadOnlySpan<byte> data, PooledBuffer output, long mostLength, int earlyChange, short[] prefixes, short[] lengths, byte[] suffixes)
    {
        var bits = 0u;
        var bitCount = 0;
        var width = 9;
        var next = FirstFree;
        var previous = -1;
        foreach (var value in data)
        {
            bits = (bits << 8) | value;
            bitCount += 8;
            if (bitCount < width)
            {
                continue;
            }

            bitCount -= width;
            var code = (int)(bits >> bitCount) & ((1 << width) - 1);
            if (code == EndCode)
            {
                return FilterOutcome.Complete;
            }

            if (code == ClearCode)
            {
                width = 9;
                next = FirstFree;
                previous = -1;
                continue;
            }

            if (code > next || (code == next && previous < 0))
            {
                return FilterOutcome.Damaged;
            }

            // The entry made now is the previous one and the first byte of this one; this one may be just that entry.
            var isNew = code == next;
            var length = isNew ? lengths[previous] + 1 : lengths[code];
            if (output.Length + length > mostLength)
            {
                return FilterOutcome.TooLong;
            }

            var room = output.Room(length);
            Write(isNew ? previous : code, room[..(isNew ? length - 1 : length)], prefixes, suffixes);
            if (isNew)
            {
                room[length - 1] = room[0];
            }

            output.Advance(length);
            if (previous >= 0 && next < TableSize)
            {
                prefixes[next] = (short)previous;
                lengths[next] = (short)(lengths[previous] + 1);
                suffixes[next] = room[0];
                next++;
            }

            previous = code;
            width = Math.Min(12, 32 - int.LeadingZeroCount(next + earlyChange));
            width = Math.Max(9, width);
        }

        // Many writers leave the end code out.
        return FilterOutcome.Complete;
    }

    private static void Write(int code, Span<byte> target, short[] prefixes, byte[] suffixes)
    {
        for (var index = target.Length - 1; index >= 0; index--)
        {
            target[index] = suffixes[code];
            code = prefixes[code];
        }
    }
}
