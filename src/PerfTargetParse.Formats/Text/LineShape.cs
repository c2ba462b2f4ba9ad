namespace PerfTargetParse.Formats.Text;

/// <summary>Shape of a single line.</summary>
internal static class LineShape
{
    /// <summary>What is longer was not laid out on a page.</summary>
    private const int LongestAlignedLine = 2_000;

    /// <summary>What the line looks like on its own.</summary>
    /// <param name="text">The line.</param>
    public static LineKind KindOf(string text)
    {
        if (text.Length == 0)
        {
            return LineKind.Empty;
        }

        if (text.Contains('\t'))
        {
            return LineKind.Tabs;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return LineKind.Blank;
        }

        if (text.Contains('|'))
        {
            return LineKind.Bars;
        }

        return text.Length <= LongestAlignedLine && text.AsSpan().Trim().IndexOf("  ") >= 0 ? LineKind.Gaps : LineKind.Plain;
    }
}
