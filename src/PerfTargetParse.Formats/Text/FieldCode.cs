namespace PerfTargetParse.Formats.Text;

/// <summary>A bookmark or field code that a word processor left in the text: [bookmark: x], HYPERLINK "x" \l "y", {PAGEREF x \h}.</summary>
internal static class FieldCode
{
    /// <summary>A left-over longer than this is none; it bounds the search for its end.</summary>
    private const int Longest = 2048;

    private const string BookmarkStart = "[bookmark:";
    private const string HeadingStart = "[bookmark: _Toc";

    /// <summary>Characters of the bookmark that begins the text; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    public static int BookmarkLength(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Longest)];
        return text.StartsWith(BookmarkStart, StringComparison.OrdinalIgnoreCase) ? text.IndexOf(']') + 1 : 0;
    }

    /// <summary>Whether the line begins with the bookmark that a word processor gives to a heading of its table of contents.</summary>
    /// <param name="text">The line.</param>
    public static bool BeginsHeading(ReadOnlySpan<char> text) => text.TrimStart(' ').StartsWith(HeadingStart, StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters of the field code that begins the text; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    public static int Length(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Longest)];
        var braced = text.StartsWith('{');
        var at = braced ? Blanks(text, 1) : 0;
        var name = text[at..].StartsWith("HYPERLINK ") ? 9 : text[at..].StartsWith("PAGEREF _") ? 7 : 0;
        if (name == 0)
        {
            return 0;
        }

        var end = Arguments(text, at + name, isWordFirst: name == 7);
        if (!braced || end == 0)
        {
            return end;
        }

        end = Blanks(text, end);
        return end < text.Length && text[end] == '}' ? end + 1 : 0;
    }

    /// <summary>The end of the arguments: quoted texts and switches (\h), after one bare word where the field takes one; 0 where there are none.</summary>
    private static int Arguments(ReadOnlySpan<char> text, int start, bool isWordFirst)
    {
        var (end, next) = (0, Blanks(text, start));
        if (isWordFirst)
        {
            while (next < text.Length && (char.IsAsciiLetterOrDigit(text[next]) || text[next] == '_'))
            {
                end = ++next;
            }

            next = Blanks(text, next);
        }

        while (next < text.Length)
        {
            if (text[next] == '\\' && next + 1 < text.Length && char.IsAsciiLetter(text[next + 1]))
            {
                next += 2;
            }
            else if (text[next] == '"' && text[(next + 1)..].IndexOf('"') is >= 0 and var length)
            {
                next += length + 2;
            }
            else
            {
                break;
            }

            end = next;
            next = Blanks(text, next);
        }

        return end;
    }

    private static int Blanks(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return start;
    }
}
