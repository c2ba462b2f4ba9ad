namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>A subtable of a TrueType font's cmap: the codes of one platform's encoding, and their glyphs.</summary>
internal sealed class CharacterMap
{
    /// <summary>More than all code points: a table that lists more repeats itself.</summary>
    private const int MostPairs = 0x11_0000;

    private readonly int _platform;
    private readonly int _encoding;
    private readonly FontBytes _table;
    private readonly List<CodeSegment> _segments;

    public CharacterMap(int platform, int encoding, FontBytes table)
    {
        _platform = platform;
        _encoding = encoding;
        _table = table;
        _segments = table.UInt16(0) switch
        {
            0 => [new CodeSegment(0, 255, 0, 6, 1)],
            4 => ReadSegments(),
            6 => ReadTrimmed(new CodeSegment(table.UInt16(6), table.UInt16(6) + (uint)table.UInt16(8) - 1, 0, 10), table.UInt16(8)),
            10 => ReadTrimmed(new CodeSegment(table.UInt32(12), table.UInt32(12) + table.UInt32(16) - 1, 0, 20), table.UInt32(16)),
            12 => ReadGroups(isOneGlyph: false),
            13 => ReadGroups(isOneGlyph: true),
            _ => [],
        };
    }

    /// <summary>Windows' encoding of fonts of symbols: codes from F000 on, or from 0 on.</summary>
    public bool IsSymbol => _platform == 3 && _encoding == 0;

    public bool IsMacRoman => _platform == 1 && _encoding == 0;

    public bool IsUnicode => _platform == 0 || (_platform == 3 && _encoding is 1 or 10);

    /// <summary>Whether code points beyond U+FFFF have a place in it.</summary>
    public bool IsFull => _table.UInt16(0) >= 10;

    /// <summary>The glyph of a code; 0 where there is none.</summary>
    public int GlyphOf(uint code)
    {
        foreach (var segment in _segments)
        {
            if (code >= segment.First && code <= segment.Last)
            {
                return segment.GlyphOf(code, _table);
            }
        }

        return 0;
    }

    /// <summary>All codes that have a glyph, with it.</summary>
    public IEnumerable<(uint Code, int Glyph)> Pairs()
    {
        var count = 0;
        foreach (var segment in _segments)
        {
            for (var code = (ulong)segment.First; code <= segment.Last; code++)
            {
                if (++count > MostPairs)
                {
                    yield break;
                }

                if (segment.GlyphOf((uint)code, _table) is var glyph and not 0)
                {
                    yield return ((uint)code, glyph);
                }
            }
        }
    }

    private static List<CodeSegment> ReadTrimmed(CodeSegment segment, uint count) => count == 0 || segment.Last < segment.First ? [] : [segment];

    /// <summary>Format 4: ends, a gap, starts, differences and offsets of lists, each a row of numbers.</summary>
    private List<CodeSegment> ReadSegments()
    {
        var rowLength = _table.UInt16(6) & ~1;
        var segments = new List<CodeSegment>();
        for (var i = 0; i < rowLength && 14 + (4L * rowLength) <= _table.Length + rowLength; i += 2)
        {
            var last = _table.UInt16(14 + i);
            var first = _table.UInt16(16 + rowLength + i);
            var difference = _table.UInt16(16 + (2 * rowLength) + i);
            var offsetAt = 16 + (3 * rowLength) + i;
            var offset = _table.UInt16(offsetAt);
            if (first <= last)
            {
                // 0xFFFF is what some fonts write in the last segment, which maps nothing.
                segments.Add(offset is 0 or 0xFFFF
                    ? new CodeSegment(first, last, (first + difference) & 0xFFFF)
                    : new CodeSegment(first, last, difference, offsetAt + offset));
            }
        }

        return segments;
    }

    private List<CodeSegment> ReadGroups(bool isOneGlyph)
    {
        const int Header = 16;
        const int GroupLength = 12;
        var segments = new List<CodeSegment>();
        var count = Math.Min(_table.UInt32(12), (_table.Length - Header) / GroupLength);
        for (var i = 0; i < count; i++)
        {
            var offset = Header + (i * GroupLength);
            var first = _table.UInt32(offset);
            var last = _table.UInt32(offset + 4);
            if (first <= last)
            {
                segments.Add(new CodeSegment(first, last, (int)(_table.UInt32(offset + 8) & 0xFFFF), IsOneGlyph: isOneGlyph));
            }
        }

        return segments;
    }
}
