using System.Text;
using PerfTargetParse.Model;

namespace PerfTargetParse.Forms;

/// <summary>Bodies and projects printed with their code: [015001]某某局, 219001-某某局, 560318某某会, 51000021R0000000-某某经费.</summary>
internal static class PartyText
{
    private const int ShortestPartyCode = 3;
    private const int LongestPartyCode = 12;
    private const int ShortestProjectCode = 8;

    public static Party Split(string text)
    {
        var trimmed = OneLine(text);
        if (trimmed.Length > 2 && trimmed[0] is '[' or '［' or '【' or '(' or '（')
        {
            var close = trimmed.AsSpan().IndexOfAny("]］】)）");
            if (close > 1 && close < trimmed.Length - 1 && IsCode(trimmed.AsSpan(1, close - 1)))
            {
                return new Party(trimmed[1..close], trimmed[(close + 1)..].Trim());
            }

            return new Party(null, trimmed);
        }

        var digits = LeadingDigits(trimmed);
        if (digits is < ShortestPartyCode or > LongestPartyCode || digits == trimmed.Length)
        {
            return new Party(null, trimmed);
        }

        var rest = trimmed.AsSpan(digits).TrimStart();
        if (rest is ['-' or '—' or '－' or '_', ..])
        {
            return new Party(trimmed[..digits], rest[1..].Trim().ToString());
        }

        // A bare code needs six digits: "120急救中心" and "2024年…" are names.
        return digits >= 6 && rest.Length > 1 && IsIdeograph(rest[0])
            ? new Party(trimmed[..digits], rest.ToString())
            : new Party(null, trimmed);
    }

    /// <summary>Whether a text is a body with its code and nothing else.</summary>
    public static bool IsCoded(string text) => text.Length <= 60 && Split(text) is { Code.Length: >= ShortestPartyCode, Name.Length: > 1 };

    /// <summary>Splits a project code off a name.</summary>
    public static (string? Code, string Name) SplitProject(string text)
    {
        var trimmed = OneLine(text);
        var length = 0;
        while (length < trimmed.Length && (char.IsAsciiDigit(trimmed[length]) || char.IsAsciiLetterUpper(trimmed[length])))
        {
            length++;
        }

        var digits = trimmed.AsSpan(0, length).Count('0') + trimmed.Take(length).Count(c => c is >= '1' and <= '9');
        return length >= ShortestProjectCode && digits >= ShortestProjectCode - 2 && length < trimmed.Length - 1 && trimmed[length] is '-' or '—' or '_'
            ? (trimmed[..length], trimmed[(length + 1)..].Trim())
            : (null, trimmed);
    }

    /// <summary>A value that wrapped in its cell is one line again.</summary>
    public static string OneLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Replace("\n", string.Empty, StringComparison.Ordinal).Trim() : text.Trim();

    /// <summary>A label as it reads: blanks between Chinese characters only spread them over the cell, and some prints do not have them.</summary>
    public static string Label(string text)
    {
        var line = OneLine(text);
        var label = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var isSpread = char.IsWhiteSpace(line[i]) && !char.IsAscii(line.AsSpan(0, i).TrimEnd()[^1]) && !char.IsAscii(line.AsSpan(i).TrimStart()[0]);
            if (!isSpread)
            {
                label.Append(line[i]);
            }
        }

        return label.ToString();
    }

    private static int LeadingDigits(string text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return text.Length is >= ShortestPartyCode and <= LongestPartyCode;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';
}
