using System.Text;

namespace PerfTargetParse.Cli.Texts;

/// <summary>Makes text of files safe and short enough for a line of a terminal.</summary>
internal static class Printable
{
    /// <summary>Control characters become spaces: a file name or a cell must not steer the terminal.</summary>
    public static string Line(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\u001f');
        if (at < 0 && text.AsSpan().IndexOfAnyInRange('\u007f', '\u009f') < 0)
        {
            return text;
        }

        return string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
    }

    /// <summary>The text in one line of at most that many columns; what is cut off is marked by an ellipsis.</summary>
    public static string Cut(string text, int columns)
    {
        // A column takes at least one character, save combining marks; so the rest of a huge text need not be looked at.
        var line = Line(text.Length > columns * 4 ? text[..(columns * 4)] : text);
        if (line.Length == text.Length && DisplayWidth.Of(line) <= columns)
        {
            return line;
        }

        var result = new StringBuilder();
        var width = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            width += DisplayWidth.Of(rune);
            if (width > columns - 1)
            {
                break;
            }

            result.Append(rune);
        }

        return result.Append('…').ToString();
    }

    /// <summary>The text with blanks behind it, so that it takes that many columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - DisplayWidth.Of(text)));
}
