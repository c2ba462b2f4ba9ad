namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>A table of prefix codes (ITU-T T.88, annex B).</summary>
internal sealed class CodeTable
{
    private const int LongestPrefix = 32;

    private readonly CodeLine[] _lines;

    // By length of the prefix: the first code of that length, where its line stands in the order of codes, and how many there are.
    private readonly long[] _firstCodes = new long[LongestPrefix + 1];
    private readonly int[] _firstLines = new int[LongestPrefix + 1];
    private readonly int[] _counts = new int[LongestPrefix + 1];

    /// <summary>Makes a table; prefixes follow from their lengths (B.3).</summary>
    public CodeTable(IEnumerable<CodeLine> lines)
    {
        _lines = [.. lines.Where(line => line.PrefixLength > 0).OrderBy(line => line.PrefixLength)];
        foreach (var line in _lines)
        {
            _counts[line.PrefixLength <= LongestPrefix ? line.PrefixLength : throw new Jbig2Fault("code table")]++;
        }

        for (var length = 1; length <= LongestPrefix; length++)
        {
            _firstCodes[length] = (_firstCodes[length - 1] + _counts[length - 1]) << 1;
            _firstLines[length] = _firstLines[length - 1] + _counts[length - 1];

            // More prefixes than bits can tell apart.
            if (_firstCodes[length] + _counts[length] > 1L << length)
            {
                throw new Jbig2Fault("code table");
            }
        }
    }

    /// <summary>Reads a table of the file (B.2).</summary>
    public static CodeTable ReadTable(SegmentData data)
    {
        var flags = data.ReadByte();
        var prefixBits = ((flags >> 1) & 7) + 1;
        var rangeBits = ((flags >> 4) & 7) + 1;
        var low = data.ReadInt32();
        var high = data.ReadInt32();
        var lines = new List<CodeLine>();
        long next = low;
        while (next < high)
        {
            var prefix = (int)data.ReadBits(prefixBits);
            var range = (int)data.ReadBits(rangeBits);
            lines.Add(range <= 32 ? new CodeLine(prefix, range, (int)next) : throw new Jbig2Fault("code table"));
            next += 1L << range;
        }

        lines.Add(new CodeLine((int)data.ReadBits(prefixBits), 32, low == int.MinValue ? low : low - 1, CodeLineKind.Down));
        lines.Add(new CodeLine((int)data.ReadBits(prefixBits), 32, high));
        if ((flags & 1) != 0)
        {
            lines.Add(new CodeLine((int)data.ReadBits(prefixBits), 0, 0, CodeLineKind.None));
        }

        return new CodeTable(lines);
    }

    /// <summary>Reads the next number; null for the sign that there is none.</summary>
    public int? Read(SegmentData data)
    {
        var code = 0L;
        for (var length = 1; length <= LongestPrefix; length++)
        {
            code = (code << 1) | (uint)data.ReadBit();
            var index = code - _firstCodes[length];
            if (index < _counts[length])
            {
                return Value(_lines[_firstLines[length] + (int)index], data);
            }
        }

        throw new Jbig2Fault("no code of the table");
    }

    /// <summary>Reads the next number of a table in which there always is one.</summary>
    public int ReadNumber(SegmentData data) => Read(data) ?? throw new Jbig2Fault("number expected");

    private static int? Value(in CodeLine line, SegmentData data)
    {
        if (line.Kind == CodeLineKind.None)
        {
            return null;
        }

        var distance = (long)data.ReadBits(line.RangeLength);
        var value = line.Kind == CodeLineKind.Down ? line.Low - distance : line.Low + distance;
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw new Jbig2Fault("number out of range");
    }
}
