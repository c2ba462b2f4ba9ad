using System.Buffers;

namespace PerfTargetParse.Forms;

/// <summary>Options with boxes: "新增项目□ 延续项目☑".</summary>
internal static class Ticks
{
    /// <summary>R is how the ticked box of a symbol font comes out, 口 how an empty one is recognised in a picture.</summary>
    private const string Ticked = "☑■√✓✔☒▣●R";
    private const string Empty = "□☐○◻口";

    private static readonly SearchValues<char> Sure = SearchValues.Create("☑■√✓✔☒▣□☐◻");

    private static readonly SearchValues<char> Boxes = SearchValues.Create(Ticked + Empty);

    /// <summary>The ticked option; the text itself where there are no boxes; null where no box or more than one is ticked.</summary>
    public static string? Chosen(string text)
    {
        if (!text.AsSpan().ContainsAny(Sure))
        {
            return text;
        }

        // A box belongs to the word before it where the text ends with a box, else to the word behind it.
        var trimmed = text.TrimEnd();
        var behind = IsBox(trimmed[^1]);
        var chosen = new List<string>();
        var start = 0;
        var pending = '\0';
        for (var i = 0; i <= trimmed.Length; i++)
        {
            if (i < trimmed.Length && !IsBox(trimmed[i]))
            {
                continue;
            }

            var word = trimmed[start..i].Trim();
            var box = behind && i < trimmed.Length ? trimmed[i] : pending;
            if (word.Length > 0 && Ticked.Contains(box, StringComparison.Ordinal))
            {
                chosen.Add(word);
            }

            pending = i < trimmed.Length ? trimmed[i] : '\0';
            start = i + 1;
        }

        return chosen.Count == 1 ? chosen[0] : null;
    }

    private static bool IsBox(char c) => Boxes.Contains(c);
}
