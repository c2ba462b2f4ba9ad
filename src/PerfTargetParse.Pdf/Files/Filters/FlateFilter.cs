namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Flate (ISO 32000-2, 7.4.4), without regard to the checksum: what inflates counts.</summary>
internal static class FlateFilter
{
    private const int HeaderLength = 2;

    /// <summary>Content of pages inflates to some five times its length; that much room at once saves the copies of growing.</summary>
    private const int UsualRatio = 5;
    private const int MostGuessed = 1 << 20;

    public static FilterOutcome Decode(ReadOnlySpan<byte> data, PooledBuffer output, long most)
    {
        if (data.Length <= HeaderLength)
        {
            return data.IsEmpty ? FilterOutcome.Complete : FilterOutcome.Damaged;
        }

        output.Room((int)Math.Min(UsualRatio * (long)data.Length, Math.Min(most, MostGuessed)));
        var start = output.Length;
        var hasHeader = HasHeader(data);
        var outcome = new Inflater(data[HeaderLength..], output, most).Run();
        if (hasHeader)
        {
            return outcome;
        }

        if (outcome == FilterOutcome.Damaged)
        {
            // The header may not be wrong but missing. Of what either way gives the longer counts.
            using var other = new PooledBuffer();
            new Inflater(data, other, most).Run();
            if (other.Length > output.Length - start)
            {
                output.Truncate(start);
                output.Add(other.Span);
            }
        }

        return outcome == FilterOutcome.TooLong ? outcome : FilterOutcome.Damaged;
    }

    /// <summary>RFC 1950: method 8, and the two bytes as a number divide by 31.</summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) => (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;
}
