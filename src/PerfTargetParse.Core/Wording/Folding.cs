using System.Buffers;
using System.Text;

namespace PerfTargetParse.Wording;

/// <summary>
/// What is folded before texts are compared. Stored text is never folded. Each method gives back the same string where nothing changes.
/// </summary>
public static class Folding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = FirstFullWidth - '!';

    /// <summary>White space, and the characters of no width that editors and web pages leave behind.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF");

    /// <summary>Whether the character is white space or has no width.</summary>
    /// <param name="character">A character.</param>
    public static bool IsBlank(char character) => Blanks.Contains(character);

    /// <summary>Whether nothing but blanks is in the text.</summary>
    /// <param name="text">A text.</param>
    public static bool IsBlank(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Blanks);

    /// <summary>The half-width form of a full-width ASCII character; any other character as it is.</summary>
    /// <param name="character">A character.</param>
    public static char HalfWidth(char character) =>
        character is >= FirstFullWidth and <= LastFullWidth ? (char)(character - FullWidthDistance) : character;

    /// <summary>The text with full-width ASCII characters (（）：／％＞＜＝，； and the like) in half width.</summary>
    /// <param name="text">A text.</param>
    public static string HalfWidth(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange(FirstFullWidth, LastFullWidth);
        return first < 0
            ? text
            : string.Create(text.Length, text, static (target, source) =>
            {
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = HalfWidth(source[i]);
                }
            });
    }

    /// <summary>The key that labels are compared by: no white space at all, half width. Case stays.</summary>
    /// <param name="text">A text.</param>
    public static string Key(string text)
    {
        var blanks = CountBlanks(text);
        return blanks == 0
            ? HalfWidth(text)
            : string.Create(text.Length - blanks, text, static (target, source) =>
            {
                var length = 0;
                foreach (var character in source)
                {
                    if (!IsBlank(character))
                    {
                        target[length++] = HalfWidth(character);
                    }
                }
            });
    }

    /// <summary>The text with each run of blanks made one space, and none at either end.</summary>
    /// <param name="text">A text.</param>
    public static string CollapseBlanks(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsBlank(character))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        if (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        var afterBlank = true;
        foreach (var character in text)
        {
            var blank = IsBlank(character);
            if (blank && (afterBlank || character != ' '))
            {
                return false;
            }

            afterBlank = blank;
        }

        return text.Length == 0 || !afterBlank;
    }

    private static int CountBlanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(Blanks); next >= 0; next = text.IndexOfAny(Blanks))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}
