using System.Text;

namespace PerfTargetParse.Formats.Markdown;

/// <summary>Text of the forms as Markdown that shows the very same text.</summary>
internal static class MarkdownText
{
    /// <summary>Signs that can begin markup anywhere in a line, with those of common extensions (strike-through, formulas).</summary>
    private const string Markup = "\\`*_[]<>|~&$#";

    /// <summary>For a heading, a cell, a list item: one line, line breaks kept by <c>&lt;br&gt;</c>.</summary>
    public static string Inline(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var result = new StringBuilder(text.Length + 16);
        var isFirst = true;
        foreach (var line in Lines(text))
        {
            if (!isFirst)
            {
                result.Append("<br>");
            }

            AppendEscaped(result, line);
            isFirst = false;
        }

        return result.ToString();
    }

    /// <summary>Text that stands at the start of a line, where "1." and "-" begin a list: that sign is escaped too.</summary>
    public static string AtLineStart(string? text)
    {
        var inline = Inline(text);
        var digits = 0;
        while (digits < inline.Length && char.IsAsciiDigit(inline[digits]))
        {
            digits++;
        }

        var beginsBlock = digits < inline.Length && (digits == 0 ? inline[0] is '-' or '+' or '=' : inline[digits] is '.' or ')');
        return beginsBlock ? inline.Insert(digits, "\\") : inline;
    }

    /// <summary>The lines of a text that say something, without the blanks around them, which Markdown would read as code or a break.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line.Trim();
            }
        }
    }

    private static void AppendEscaped(StringBuilder result, string line)
    {
        foreach (var c in line)
        {
            if (Markup.Contains(c, StringComparison.Ordinal))
            {
                result.Append('\\');
            }

            result.Append(char.IsControl(c) ? ' ' : c);
        }
    }
}
