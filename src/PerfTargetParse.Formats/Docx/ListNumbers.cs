using System.Text;
using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Counts the paragraphs of lists and gives the numbers that a word processor prints before them.</summary>
internal sealed class ListNumbers(ListDefinitions definitions, StyleSheet styles)
{
    private const char Bullet = '•';

    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>What is printed before the next paragraph of a list, room behind it included; empty where nothing is.</summary>
    /// <param name="direct">What the paragraph says of its list.</param>
    /// <param name="style">Its style.</param>
    public string Next(ListMembership direct, string? style)
    {
        var membership = direct.Or(styles.ListOf(style));
        if (membership.Numbering is not { } number || number == 0 || definitions.Find(number) is not { } list)
        {
            return string.Empty;
        }

        var byStyle = direct.Level is null && style is not null ? definitions.LevelOfStyle(list, style, styles) : null;
        var index = Math.Clamp(byStyle ?? membership.Level ?? 0, 0, ListDefinition.MostLevels - 1);
        var level = definitions.LevelOf(list, index, styles);
        var counts = Count(list, number, index, level);
        return level.IsHidden ? string.Empty : Print(list, level, counts);
    }

    /// <summary>Lists that are made after the same definition count on together.</summary>
    private int?[] Count(ListDefinition list, int number, int index, ListLevel level)
    {
        if (!_counts.TryGetValue(list.Abstract, out var counts))
        {
            _counts[list.Abstract] = counts = new int?[ListDefinition.MostLevels];
        }

        var isNew = _begun.Add((number, index));
        counts[index] = isNew && list.Starts[index] is { } start ? start : counts[index] is { } last ? last + 1 : level.Start;
        for (var i = index + 1; i < ListDefinition.MostLevels; i++)
        {
            if (definitions.LevelOf(list, i, styles).Restart is not { } restart || index < restart)
            {
                counts[i] = null;
            }
        }

        return counts;
    }

    private string Print(ListDefinition list, ListLevel level, int?[] counts)
    {
        var text = new StringBuilder();
        if (level.Format == "bullet")
        {
            var sign = SymbolFonts.Plain(level.Font, level.Text) ?? string.Empty;
            text.Append(sign is [>= '\uE000' and <= '\uF8FF'] ? Bullet.ToString() : sign);
        }
        else
        {
            for (var i = 0; i < level.Text.Length; i++)
            {
                if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
                {
                    var index = level.Text[++i] - '1';
                    var other = definitions.LevelOf(list, index, styles);
                    text.Append(ListNumberFormat.Write(counts[index] ?? other.Start, level.IsLegal ? "decimal" : other.Format));
                }
                else
                {
                    text.Append(level.Text[i]);
                }
            }
        }

        return text.Length > 0 && level.HasRoom ? text.Append(' ').ToString() : text.ToString();
    }
}
