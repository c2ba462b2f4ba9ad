namespace PerfTargetParse.Pdf.Files;

/// <summary>Where the bytes of streams end. Lengths are often wrong; then the next word that ends a stream or an object counts.</summary>
internal sealed class StreamBounds
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private int[]? _ends;

    public StreamBounds(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>Whether a stream of that length is followed by what must follow.</summary>
    public static bool IsEnd(ReadOnlySpan<byte> data, long start, long length)
    {
        if (length < 0 || start + length > data.Length)
        {
            return false;
        }

        var rest = data[Characters.SkipSpaces(data, (int)(start + length))..];
        return rest.StartsWith("endstream"u8) || rest.StartsWith("endobj"u8);
    }

    /// <summary>Length of a stream by what ends it; -1 where nothing does before the file ends.</summary>
    public int FindLength(int start)
    {
        // Every word that ends a stream is looked up once, lest a file with many wrong lengths be searched as many times.
        var ends = _ends ??= FindEnds();
        var index = Array.BinarySearch(ends, start);
        index = index < 0 ? ~index : index;
        return index < ends.Length ? WithoutLineEnd(start, ends[index]) - start : -1;
    }

    private int WithoutLineEnd(int start, int end)
    {
        var data = _bytes.Span;
        if (end > start && data[end - 1] == '\n')
        {
            end--;
        }

        return end > start && data[end - 1] == '\r' ? end - 1 : end;
    }

    private int[] FindEnds()
    {
        var data = _bytes.Span;
        var ends = new List<int>();
        var position = 0;
        while (true)
        {
            var step = data[position..].IndexOf("end"u8);
            if (step < 0)
            {
                return [.. ends];
            }

            position += step;
            if (data[position..].StartsWith("endstream"u8) || data[position..].StartsWith("endobj"u8))
            {
                ends.Add(position);
            }

            position += "end".Length;
        }
    }
}
