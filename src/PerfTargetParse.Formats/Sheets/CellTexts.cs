using System.Text;
using PerfTargetParse.Formats.Text;

namespace PerfTargetParse.Formats.Sheets;

/// <summary>Text of a cell as files of spreadsheets hold it.</summary>
internal static class CellTexts
{
    /// <summary>One kind of line end, no characters that nobody sees, white space off both ends.</summary>
    public static string Clean(string text)
    {
        var needsWork = false;
        foreach (var c in text)
        {
            needsWork |= char.IsControl(c) || char.IsSurrogate(c) || c is '\uFEFF' or '\u200B';
        }

        return CellText.Normalise(needsWork ? Visible(text) : text);
    }

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var c = lines[i];
            if (char.IsHighSurrogate(c) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]))
            {
                visible.Append(c).Append(lines[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                visible.Append('\uFFFD');
            }
            else if (c == '\n')
            {
                visible.Append(c);
            }
            else if (!char.IsControl(c) && c is not ('\uFEFF' or '\u200B'))
            {
                visible.Append(c);
            }
            else if (c == '\t')
            {
                visible.Append(' ');
            }
        }

        return visible.ToString();
    }
}
