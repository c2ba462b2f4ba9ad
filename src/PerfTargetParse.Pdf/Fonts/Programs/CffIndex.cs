namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF font: parts one after another (Adobe Technical Note 5176, section 5).</summary>
internal sealed class CffIndex
{
    private readonly FontBytes _font;
    private readonly long _start;
    private readonly int _offsetSize;

    public CffIndex(FontBytes font, long start)
    {
        _font = font;
        _start = start;
        _offsetSize = font.Byte(start + 2);
        var fits = (font.Length - start - 3) / Math.Max(_offsetSize, 1);
        Count = _offsetSize is >= 1 and <= 4 ? (int)Math.Clamp(font.UInt16(start), 0, Math.Max(fits, 0)) : 0;
        End = Count == 0 ? start + 2 : DataStart + OffsetOf(Count);
    }

    public int Count { get; }

    /// <summary>Where the next structure begins.</summary>
    public long End { get; }

    public FontBytes this[int item]
    {
        get
        {
            var from = OffsetOf(item);
            return _font.Slice(DataStart + from, Math.Max(0, OffsetOf(item + 1) - from));
        }
    }

    /// <summary>Offsets count from the byte before the data.</summary>
    private long DataStart => _start + 2 + ((Count + 1L) * _offsetSize);

    private long OffsetOf(int item) => (uint)item <= (uint)Count ? _font.UInt(_start + 3 + ((long)item * _offsetSize), _offsetSize) : 0;
}
