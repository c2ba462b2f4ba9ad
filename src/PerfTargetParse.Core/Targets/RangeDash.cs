using System.Buffers;

namespace PerfTargetParse.Targets;

/// <summary>What stands between the ends of a range.</summary>
internal static class RangeDash
{
    private const string Dashes = "-~–—―〜−‐‑－～─∼";

    /// <summary>A text without any of these has no range.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create(Dashes + "至到");

    /// <summary>Passes a dash (also one printed as two), 至 or 到; false where there is none.</summary>
    public static bool Skip(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        if (position + 1 < text.Length && text[position] == '起' && text[position + 1] is '至' or '到')
        {
            position += 2;
        }
        else if (position < text.Length && text[position] is '至' or '到')
        {
            position++;
        }
        else
        {
            while (position < text.Length && position < start + 2 && Dashes.Contains(text[position]))
            {
                position++;
            }
        }

        return position > start;
    }
}
