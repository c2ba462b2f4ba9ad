namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Bytes written as printable characters (ISO 32000-2, 7.4.2 and 7.4.3). What is no such character is passed over.</summary>
internal static class AsciiFilters
{
    public static FilterOutcome DecodeHex(ReadOnlySpan<byte> data, PooledBuffer output)
    {
        var high = -1;
        foreach (var character in data)
        {
            if (character == '>')
            {
                break;
            }

            var value = Characters.HexValue(character);
            if (value < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = value;
            }
            else
            {
                output.Add((byte)((high << 4) | value));
                high = -1;
            }
        }

        if (high >= 0)
        {
            output.Add((byte)(high << 4));
        }

        return FilterOutcome.Complete;
    }

    public static FilterOutcome Decode85(ReadOnlySpan<byte> data, PooledBuffer output, long most)
    {
        var mostLength = output.Length + most;
        var group = 0L;
        var count = 0;
        foreach (var character in data)
        {
            if (output.Length + 4 > mostLength)
            {
                return FilterOutcome.TooLong;
            }

            if (character == '~')
            {
                break;
            }

            if (character == 'z' && count == 0)
            {
                output.Add([0, 0, 0, 0]);
            }
            else if (character is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + (character - '!');
                if (++count == 5)
                {
                    Add(output, (uint)group, 4);
                    group = 0;
                    count = 0;
                }
            }
        }

        if (count > 1)
        {
            for (var missing = count; missing < 5; missing++)
            {
                group = (group * 85) + 84;
            }

            Add(output, (uint)group, count - 1);
        }

        return FilterOutcome.Complete;
    }

    private static void Add(PooledBuffer output, uint group, int count)
    {
        for (var index = 0; index < count; index++)
        {
            output.Add((byte)(group >> (24 - (8 * index))));
        }
    }
}
