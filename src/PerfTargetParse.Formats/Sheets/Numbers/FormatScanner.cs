using System.Globalization;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>Takes number formats apart (ECMA-376 part 1, 18.8.31). Total: any text gives sections.</summary>
internal ref struct FormatScanner
{
    /// <summary>Sections that mean something: positive, negative, zero, text.</summary>
    private const int MostSections = 4;

    /// <summary>"General" as Chinese programs write it into files.</summary>
    private const string ChineseGeneral = "G/通用格式";

    private const string DateLetters = "ymdhsegbYMDHSEGB";

    private readonly ReadOnlySpan<char> _code;
    private readonly List<FormatToken> _tokens = [];
    private int _at;
    private FormatCondition? _condition;
    private int _numerals;

    private FormatScanner(ReadOnlySpan<char> code) => _code = code;

    public static List<FormatSection> Sections(string code)
    {
        var scanner = new FormatScanner(code);
        var sections = new List<FormatSection>();
        while (sections.Count < MostSections)
        {
            sections.Add(scanner.Section());
            if (scanner._at >= code.Length)
            {
                break;
            }

            scanner._at++;
        }

        return sections;
    }

    private FormatSection Section()
    {
        _tokens.Clear();
        (_condition, _numerals) = (null, 0);
        while (_at < _code.Length && _code[_at] != ';')
        {
            Next();
        }

        return new FormatSection([.. _tokens], _condition, _numerals);
    }

    private void Next()
    {
        var rest = _code[_at..];
        switch (rest[0])
        {
            case '"':
                var end = rest[1..].IndexOf('"');
                Add(FormatTokenKind.Literal, end < 0 ? rest[1..] : rest.Slice(1, end), end < 0 ? rest.Length : end + 2);
                break;
            case '\\' or '!':
                Add(FormatTokenKind.Literal, rest.Slice(Math.Min(1, rest.Length - 1), 1), Math.Min(2, rest.Length));
                break;
            case '_' or '*':
                // Room as wide as a character, or one repeated to the edge of the cell: both are blank to a reader.
                Add(FormatTokenKind.Literal, rest.Length > 1 && rest[0] == '_' ? " " : "", Math.Min(2, rest.Length));
                break;
            case '[':
                Bracket(rest);
                break;
            case '0' or '#' or '?':
                Add(FormatTokenKind.Digit, rest[..1], 1);
                break;
            case '.':
                Add(FormatTokenKind.Point, ".", 1);
                break;
            case ',':
                Add(FormatTokenKind.Comma, ",", 1);
                break;
            case '%':
                Add(FormatTokenKind.Percent, "%", 1);
                break;
            case '@':
                Add(FormatTokenKind.Text, "@", 1);
                break;
            case 'E' or 'e' when rest.Length > 1 && rest[1] is '+' or '-':
                Add(FormatTokenKind.Exponent, rest[..2], 2);
                break;
            default:
                Word(rest);
                break;
        }
    }

    private void Word(ReadOnlySpan<char> rest)
    {
        foreach (var general in (ReadOnlySpan<string>)["General", ChineseGeneral])
        {
            if (rest.StartsWith(general, StringComparison.OrdinalIgnoreCase))
            {
                Add(FormatTokenKind.General, general, general.Length);
                return;
            }
        }

        foreach (var halves in (ReadOnlySpan<string>)["上午/下午", "AM/PM", "A/P"])
        {
            if (rest.StartsWith(halves, StringComparison.OrdinalIgnoreCase))
            {
                Add(FormatTokenKind.Date, halves, halves.Length);
                return;
            }
        }

        var letter = rest[0];
        var length = 1;
        while (length < rest.Length && char.ToLowerInvariant(rest[length]) == char.ToLowerInvariant(letter))
        {
            length++;
        }

        if (DateLetters.Contains(letter, StringComparison.Ordinal) || (letter is 'a' or 'A' && length >= 3))
        {
            Add(FormatTokenKind.Date, rest[..length].ToString().ToLowerInvariant(), length);
        }
        else
        {
            Add(FormatTokenKind.Literal, rest[..1], 1);
        }
    }

    /// <summary>A colour, a condition, a currency with its language, numerals, or elapsed time.</summary>
    private void Bracket(ReadOnlySpan<char> rest)
    {
        var close = rest.IndexOf(']');
        if (close < 0)
        {
            Add(FormatTokenKind.Literal, "", rest.Length);
            return;
        }

        var inner = rest[1..close];
        if (inner.StartsWith("$"))
        {
            var dash = inner.IndexOf('-');
            Add(FormatTokenKind.Literal, dash < 0 ? inner[1..] : inner[1..dash], close + 1);
            return;
        }

        if (inner.Length > 0 && inner.Trim("hHmMsS").IsEmpty)
        {
            Add(FormatTokenKind.Elapsed, inner.ToString().ToLowerInvariant(), close + 1);
            return;
        }

        _condition ??= FormatCondition.Parse(inner);
        if (inner.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase) && int.TryParse(inner[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var numerals))
        {
            _numerals = numerals;
        }

        _at += close + 1;
    }

    private void Add(FormatTokenKind kind, ReadOnlySpan<char> text, int length)
    {
        if (kind != FormatTokenKind.Literal || !text.IsEmpty)
        {
            _tokens.Add(new FormatToken(kind, text.ToString()));
        }

        _at += length;
    }
}
