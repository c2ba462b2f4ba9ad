namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Run lengths (ISO 32000-2, 7.4.5): up to 127, that many and one more bytes as they are; from 129, one byte 257 less that many times; 128 ends.</summary>
internal static class RunLengthFilter
{
    private const byte EndMark = 128;

    public static FilterOutcome Decode(ReadOnlySpan<byte> data, PooledBuffer output, long most)
    {
        var mostLength = output.Length + most;
        var position = 0;
        while (position < data.Length)
        {
            var head = data[position++];
            if (head == EndMark)
            {
                return FilterOutcome.Complete;
            }

            var length = head < EndMark ? head + 1 : 257 - head;
            if (output.Length + length > mostLength)
            {
                return FilterOutcome.TooLong;
            }

            if (head < EndMark)
            {
                var available = Math.Min(length, data.Length - position);
                output.Add(data.Slice(position, available));
                position += available;
                if (available < length)
                {
                    return FilterOutcome.Damaged;
                }
            }
            else if (position < data.Length)
            {
                output.Room(length)[..length].Fill(data[position++]);
                output.Advance(length);
            }
            else
            {
                return FilterOutcome.Damaged;
            }
        }

        return FilterOutcome.Complete;
    }
}
