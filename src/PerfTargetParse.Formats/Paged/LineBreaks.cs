namespace PerfTargetParse.Formats.Paged;

/// <summary>Where a line of Chinese with Latin words in it may be broken, and what such a break leaves out. Widths are in wide characters.</summary>
internal static class LineBreaks
{
    private const float Narrow = 0.5f;

    /// <summary>No line begins with one of these. Of quotation marks the rules do not tell the opening from the closing ones.</summary>
    private const string NotFirst = "，。、；：？！）》」』】〉”“’‘…％,.;:!?)]}%";

    /// <summary>No line ends with one of these.</summary>
    private const string NotLast = "（《「『【〈“”‘’([{≥≤＞＜＝><=±¥￥";

    /// <summary>Width of a text, taking Latin letters for half as wide as Chinese characters.</summary>
    public static float Width(string text)
    {
        var width = 0f;
        foreach (var c in text)
        {
            width += WidthOf(c);
        }

        return width;
    }

    /// <summary>
    /// Width of what can only be moved to the next line as a whole: a character or a Latin word with whatever may not be parted from it
    /// (Unicode line breaking, rules LB13 to LB19).
    /// </summary>
    public static float WidthOfBeginning(string line)
    {
        var width = 0f;
        for (var i = 0; i < line.Length && line[i] != ' '; i++)
        {
            var goesOn = i == 0
                || (!IsWide(line[i]) && !IsWide(line[i - 1]))
                || NotFirst.Contains(line[i], StringComparison.Ordinal)
                || NotLast.Contains(line[i - 1], StringComparison.Ordinal);
            if (!goesOn)
            {
                break;
            }

            width += WidthOf(line[i]);
        }

        return width;
    }

    /// <summary>Whether a blank stood where a line was broken: between Latin words, but not inside one that is longer than a line.</summary>
    /// <param name="line">The line before the break.</param>
    /// <param name="next">The line behind it.</param>
    /// <param name="room">Room for a whole line.</param>
    public static bool NeedsBlank(string line, string next, float room)
    {
        if (line.Length == 0 || next.Length == 0 || !StandApart(line[^1], next[0]))
        {
            return false;
        }

        var before = 0;
        while (before < line.Length && !IsWide(line[^(before + 1)]) && line[^(before + 1)] != ' ')
        {
            before++;
        }

        return (before + WordLength(next)) * Narrow <= room;
    }

    /// <summary>Whether a sentence, or one item of several, ends here.</summary>
    public static bool EndsSentence(string line) => line.Length > 0 && "。；;！!？?：:".Contains(line[^1], StringComparison.Ordinal);

    /// <summary>Whether a line begins with the number of an item: 1. 2、 (3) （四） 五、 ⑥ 目标7：.</summary>
    public static bool BeginsItem(string line)
    {
        var text = line.AsSpan();
        text = text.StartsWith("目标") ? text[2..] : text;
        if (text.Length > 1 && text[0] is >= '①' and <= '⑳')
        {
            return true;
        }

        var isBracketed = text.Length > 0 && text[0] is '(' or '（';
        text = isBracketed ? text[1..] : text;
        var digits = 0;
        while (digits < text.Length && digits < 3 && (char.IsAsciiDigit(text[digits]) || "一二三四五六七八九十".Contains(text[digits], StringComparison.Ordinal)))
        {
            digits++;
        }

        if (digits == 0 || digits >= text.Length)
        {
            return false;
        }

        // 1.5 is a number, 1.五 is not.
        return isBracketed
            ? text[digits] is ')' or '）'
            : text[digits] is '、' or '．' or ')' or '）' or ':' or '：' || (text[digits] == '.' && !(digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1])));
    }

    /// <summary>Two words, the end of a sentence and a word, a word and a bracket. Digits are digits of one number: some programs break those anywhere.</summary>
    private static bool StandApart(char last, char first) =>
        char.IsAsciiLetterOrDigit(last)
            ? char.IsAsciiLetter(first) || (char.IsAsciiLetter(last) && (char.IsAsciiDigit(first) || first == '('))
            : last is ',' or '.' or ';' or ':' or '!' or '?' or ')' && char.IsAsciiLetter(first);

    private static int WordLength(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && !IsWide(line[length]) && line[length] != ' ')
        {
            length++;
            if (line[length - 1] == '-' && length > 1)
            {
                break;
            }
        }

        return length;
    }

    private static float WidthOf(char c) => IsWide(c) ? 1 : Narrow;

    private static bool IsWide(char c) =>
        c >= '\u2E80' || c is (>= '\u2014' and <= '\u2026') or '\u00B7' or (>= '\u2190' and <= '\u22FF') or (>= '\u2460' and <= '\u27BF');
}
