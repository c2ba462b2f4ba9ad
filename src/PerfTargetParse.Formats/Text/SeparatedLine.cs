namespace PerfTargetParse.Formats.Text;

/// <summary>A line seen as cells with a separator between them.</summary>
internal static class SeparatedLine
{
    /// <summary>How the separators place the cells.</summary>
    /// <param name="text">The line.</param>
    /// <param name="separator">Tab or bar.</param>
    public static CellPlacing PlacingOf(string text, char separator)
    {
        var first = NextSeparator(text, 0, separator);
        if (first < 0)
        {
            return CellPlacing.None;
        }

        if (NextSeparator(text, first + 1, separator) >= 0)
        {
            return CellPlacing.Row;
        }

        var before = !text.AsSpan(0, first).IsWhiteSpace();
        var after = !text.AsSpan(first + 1).IsWhiteSpace();
        return (before, after) switch
        {
            (false, false) => CellPlacing.Lone,
            (false, true) => CellPlacing.Leading,
            (true, false) => CellPlacing.Trailing,
            _ => CellPlacing.Row,
        };
    }

    /// <summary>Number of separators.</summary>
    /// <param name="text">The line.</param>
    /// <param name="separator">Tab or bar.</param>
    public static int Count(string text, char separator)
    {
        var count = 0;
        for (var at = NextSeparator(text, 0, separator); at >= 0; at = NextSeparator(text, at + 1, separator))
        {
            count++;
        }

        return count;
    }

    /// <summary>The cells, trimmed.</summary>
    /// <param name="line">The line.</param>
    /// <param name="separator">Tab or bar.</param>
    /// <param name="cells">Where they go.</param>
    public static void Split(in TextLine line, char separator, List<TextLine> cells)
    {
        cells.Clear();
        var start = 0;
        while (start <= line.Text.Length)
        {
            var next = NextSeparator(line.Text, start, separator);
            var end = next < 0 ? line.Text.Length : next;
            cells.Add(line with { Text = Cell(line.Text[start..end], separator) });
            start = end + 1;
        }
    }

    /// <summary>The text of a cell: trimmed, and a bar that an escape kept from dividing cells without its escape.</summary>
    /// <param name="text">The text between separators.</param>
    /// <param name="separator">Tab or bar.</param>
    public static string Cell(string text, char separator) =>
        CellText.Normalise(separator == '|' ? text.Replace(@"\|", "|", StringComparison.Ordinal) : text);

    /// <summary>Whether the line is the one of a Markdown table that divides heading and body: | --- | :--: |</summary>
    /// <param name="text">The line.</param>
    public static bool IsMarkdownRule(string text) =>
        text.AsSpan().IndexOfAnyExcept("|-: ") < 0 && text.Contains("--", StringComparison.Ordinal) && text.Contains('|');

    private static int NextSeparator(string text, int start, char separator)
    {
        while (start < text.Length)
        {
            var next = text.IndexOf(separator, start);
            if (next <= 0 || separator != '|' || text[next - 1] != '\\')
            {
                return next;
            }

            start = next + 1;
        }

        return -1;
    }
}
