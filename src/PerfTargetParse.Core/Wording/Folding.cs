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

    /// <summary>Whether the character is white space, or one of the characters of no width that editors and web pages leave behind.</summary>
    /// <param name="character">A character.</param>
    public static bool IsBlank(char character) =>
        character <= ' ' ? character is ' ' or (>= '\t' and <= '\r') : character >= '\u0085' && IsRareBlank(character);

    /// <summary>Whether nothing but blanks is in the text.</summary>
    /// <param name="text">A text.</param>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsBlank(character))
            {
                return false;
            }
        }

        return true;
    }

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
        foreach (var character in text)
        {
            count += IsBlank(character) ? 1 : 0;
        }

        return count;
    }

    private static bool IsRareBlank(char character) => character switch
    {
        '\u0085' or '\u00A0' or '\u00AD' or '\u1680' => true,
        >= '\u2000' and <= '\u200D' => true,
        '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u2060' or '\u3000' or '\uFEFF' => true,
        _ => false,
    };
}
