using System.IO.Compression;

namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Flate (ISO 32000-2, 7.4.4), without regard to header and checksum: what inflates counts.</summary>
internal static class FlateFilter
{
    private const int HeaderLength = 2;
    private const int ChunkLength = 8_192;

    /// <summary>Content of pages inflates to some five times its length; that much room at once saves the copies of growing.</summary>
    private const int UsualRatio = 5;
    private const int MostGuessed = 1 << 20;

    public static FilterOutcome Decode(ReadOnlyMemory<byte> data, PooledBuffer output, long most)
    {
        if (data.Length <= HeaderLength)
        {
            return data.IsEmpty ? FilterOutcome.Complete : FilterOutcome.Damaged;
        }

        var start = output.Length;
        var hasHeader = HasHeader(data.Span);
        var outcome = Inflate(data[HeaderLength..], output, most);
        if (outcome == FilterOutcome.Damaged && output.Length == start && !hasHeader)
        {
            // Deflate data without the header that belongs before them.
            outcome = Inflate(data, output, most);
        }

        return outcome == FilterOutcome.Complete && !hasHeader ? FilterOutcome.Damaged : outcome;
    }

    /// <summary>RFC 1950: method 8, and the two bytes as a number divide by 31.</summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) => (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    private static FilterOutcome Inflate(ReadOnlyMemory<byte> data, PooledBuffer output, long most)
    {
        var start = output.Length;
        using var stream = new DeflateStream(new MemoryReadStream(data), CompressionMode.Decompress);
        try
        {
            output.Room((int)Math.Min(UsualRatio * (long)data.Length, Math.Min(most, MostGuessed)));
            return Copy(stream, output, start + most);
        }
        catch (InvalidDataException)
        {
            return Salvage(data, output, start, most);
        }
    }

    private static FilterOutcome Copy(DeflateStream stream, PooledBuffer output, long mostLength)
    {
        while (true)
        {
            if (output.Length >= mostLength)
            {
                return stream.ReadByte() < 0 ? FilterOutcome.Complete : FilterOutcome.TooLong;
            }

            var room = output.Room(ChunkLength);
            var count = stream.Read(room[..(int)Math.Min(room.Length, mostLength - output.Length)]);
            if (count == 0)
            {
                return FilterOutcome.Complete;
            }

            output.Advance(count);
        }
    }

    /// <summary>
    /// The inflater does not say what it wrote into the piece in which the error lies, so that piece is read again byte by byte: half a page of
    /// text may lie in it.
    /// </summary>
    private static FilterOutcome Salvage(ReadOnlyMemory<byte> data, PooledBuffer output, int start, long most)
    {
        var good = output.Length - start;
        output.Truncate(start);
        using var stream = new DeflateStream(new MemoryReadStream(data), CompressionMode.Decompress);
        try
        {
            while (output.Length - start < good)
            {
                var count = stream.Read(output.Room(good - (output.Length - start))[..(good - (output.Length - start))]);
                if (count == 0)
                {
                    return FilterOutcome.Damaged;
                }

                output.Advance(count);
            }

            while (output.Length - start < most && stream.ReadByte() is >= 0 and var value)
            {
                output.Add((byte)value);
            }
        }
        catch (InvalidDataException)
        {
            // As expected: here the data are wrong.
        }

        return FilterOutcome.Damaged;
    }
}
