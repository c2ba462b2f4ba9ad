using System.Text;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>Shows numbers as a spreadsheet does (ECMA-376 part 1, 18.8.31). Immutable.</summary>
internal sealed class NumberFormat
{
    private readonly List<FormatSection> _sections;

    public NumberFormat(string code) => _sections = FormatScanner.Sections(code);

    public static NumberFormat General { get; } = new("General");

    /// <summary>What the cell shows for a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isFrom1904">Whether days are counted from 1904.</param>
    public string Show(double value, bool isFrom1904 = false)
    {
        var index = SectionFor(value);
        if (index < 0)
        {
            return GeneralNumber.Text(value);
        }

        var section = _sections[index];
        if (section.IsEmpty)
        {
            // Of one section alone, nothing at all means no format; of several, that such numbers are not shown.
            return _sections.Count == 1 ? GeneralNumber.Text(value) : string.Empty;
        }

        if (section.IsDate)
        {
            return DateText.Show(section, value, isFrom1904) ?? GeneralNumber.Text(value);
        }

        var hidesSign = value < 0 && (section.Condition?.IsNegative ?? index > 0);
        var number = hidesSign ? -value : value;
        return section.IsText && _sections.Count == 1 ? Text(GeneralNumber.Text(number)) : NumberText.Show(section, number);
    }

    /// <summary>What the cell shows for text.</summary>
    public string Text(string text)
    {
        var section = _sections.Count == 4 ? _sections[3] : _sections[^1];
        if (!section.IsText)
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (var token in section.Tokens)
        {
            shown.Append(token.Kind == FormatTokenKind.Text ? text : token.Text);
        }

        return shown.ToString();
    }

    private int SectionFor(double value)
    {
        var count = Math.Min(_sections.Count, 3);
        if (count > 1 && count == _sections.Count && _sections[count - 1].IsText)
        {
            count--;
        }

        if (_sections.Exists(s => s.Condition is not null))
        {
            for (var i = 0; i < count; i++)
            {
                if (_sections[i].Condition is { } condition ? condition.Holds(value) : i == count - 1 || (i == 1 && value < 0))
                {
                    return i;
                }
            }

            return -1;
        }

        return count switch
        {
            1 => 0,
            2 => value < 0 ? 1 : 0,
            _ => value > 0 ? 0 : value < 0 ? 1 : 2,
        };
    }
}
