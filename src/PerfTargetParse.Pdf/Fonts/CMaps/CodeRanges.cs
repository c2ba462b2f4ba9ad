namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Ranges of codes, found by a code. They may lie inside one another, and then the innermost counts, of equal ones the last.</summary>
internal sealed class CodeRanges
{
    /// <summary>How many ranges that begin before a code are looked through for one that reaches it: real files have one inside another.</summary>
    private const int MostOverlaps = 64;

    private readonly CodeRange[] _ranges;
    private readonly uint[] _furthest;

    public CodeRanges(List<CodeRange> ranges)
    {
        // Sorting must keep the order of equal ones.
        _ranges = IsSorted(ranges) ? [.. ranges] : [.. ranges.OrderBy(static range => range.Low)];
        _furthest = new uint[_ranges.Length];
        var furthest = 0u;
        for (var i = 0; i < _ranges.Length; i++)
        {
            furthest = Math.Max(furthest, _ranges[i].High);
            _furthest[i] = furthest;
        }
    }

    public static CodeRanges Empty { get; } = new([]);

    public int Count => _ranges.Length;

    public bool TryFind(uint code, out CodeRange found)
    {
        var last = LastStartingAtOrBefore(code);
        for (var i = last; i >= 0 && i > last - MostOverlaps && _furthest[i] >= code; i--)
        {
            if (_ranges[i].High >= code)
            {
                found = _ranges[i];
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool IsSorted(List<CodeRange> ranges)
    {
        for (var i = 1; i < ranges.Count; i++)
        {
            if (ranges[i].Low < ranges[i - 1].Low)
            {
                return false;
            }
        }

        return true;
    }

    private int LastStartingAtOrBefore(uint code)
    {
        var low = 0;
        var high = _ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Low <= code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
