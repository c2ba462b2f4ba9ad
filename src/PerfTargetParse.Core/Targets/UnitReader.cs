namespace PerfTargetParse.Targets;

/// <summary>Reads units: simple, with 万 and 亿, compound (元/人/天), with a part in brackets (条（次）), and wholly in brackets.</summary>
internal sealed class UnitReader(Lexicon lexicon)
{
    /// <summary>An unknown unit is at most this long; longer is a sentence.</summary>
    public const int MaxUnknownLength = 12;

    /// <summary>Without a sign before the number, an unknown word after it is a unit only when this short.</summary>
    private const int MaxUnknownLengthWithoutSign = 4;

    private const string UnitMarks = "/·•()%²³";

    /// <summary>The longest known unit at a place, its bracket included; none where there is none.</summary>
    public UnitSpan ReadKnown(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && text[start] == '(')
        {
            var close = text[start..].IndexOf(')');
            var inner = close < 0 ? default : ReadBare(text[..(start + close)], start + 1);
            return !inner.IsNone && inner.After == start + close ? WithRepetition(text, inner with { After = start + close + 1 }) : default;
        }

        var unit = ReadBare(text, start);
        return unit.IsNone ? default : WithRepetition(text, unit);
    }

    /// <summary>A known unit, else the words from there to the end where they are short enough to be one as printed.</summary>
    public UnitSpan ReadToEnd(ReadOnlySpan<char> text, int start, bool afterSign)
    {
        var known = ReadKnown(text, start);
        if (start == text.Length || (!known.IsNone && !IsCompoundSign(text, known.After)))
        {
            return known;
        }

        var bracketed = text[start] == '(' && text[^1] == ')';
        var (from, to) = bracketed ? (start + 1, text.Length - 1) : (start, text.Length);
        var limit = afterSign || bracketed || !known.IsNone ? MaxUnknownLength : MaxUnknownLengthWithoutSign;
        return to > from && to - from <= limit && IsUnitLike(text[from..to])
            && (bracketed || !IsNoUnit(text[from..to]))
            ? WithScale(text, new UnitSpan { Start = from, End = to, After = text.Length, Sort = UnitSort.Measure })
            : known;
    }

    /// <summary>Whether the whole text is a known unit.</summary>
    public bool IsUnit(ReadOnlySpan<char> text)
    {
        var unit = ReadKnown(text, 0);
        return !unit.IsNone && unit.After == text.Length;
    }

    private UnitSpan ReadBare(ReadOnlySpan<char> text, int start)
    {
        var scaled = WithScale(text, new UnitSpan { Start = start, End = text.Length });
        var end = start + scaled.ScaleLength;
        var length = lexicon.Units.LongestAtStart(text[end..], out var first);
        if (length == 0 && scaled.ScaleLength == 0)
        {
            return default;
        }

        end += length;
        var simpleEnd = end;
        while (IsCompoundSign(text, end))
        {
            length = lexicon.Units.LongestAtStart(text[(end + 1)..], out _);
            if (length == 0)
            {
                break;
            }

            end += 1 + length;
        }

        var unit = new UnitSpan
        {
            Start = start,
            End = end,
            Name = end == simpleEnd && scaled.ScaleLength == 0 ? first!.Name : null,
            Sort = first?.Sort ?? UnitSort.Count,
            IsOrdinal = first is { IsOrdinal: true },
            IsKnown = true,
            Factor = scaled.Factor,
            ScaleLength = scaled.ScaleLength,
        };
        return WithBracket(text, unit);
    }

    /// <summary>条(次): the bracket is part of the unit. 5%(%) says the same twice and is left to <see cref="WithRepetition"/>.</summary>
    private UnitSpan WithBracket(ReadOnlySpan<char> text, UnitSpan unit)
    {
        var end = unit.End;
        if (end < text.Length && text[end] == '(')
        {
            var length = lexicon.Units.LongestAtStart(text[(end + 1)..], out var inner);
            var close = end + 1 + length;
            if (length > 0 && close < text.Length && text[close] == ')' && !IsSame(text, unit, text[(end + 1)..close], inner.Name))
            {
                unit = unit with { End = close + 1, Name = null };
            }
        }

        return unit with { After = unit.End };
    }

    /// <summary>A unit column repeats what the value already says: "5%" and "%".</summary>
    private UnitSpan WithRepetition(ReadOnlySpan<char> text, UnitSpan unit)
    {
        var after = unit.After;
        if (after == text.Length)
        {
            return unit;
        }

        var bracket = text[after] == '(';
        var again = ReadBare(text, bracket ? after + 1 : after);
        var end = again.After;
        if (again.IsNone || (bracket && (end >= text.Length || text[end] != ')')) || !IsSame(text, unit, text[again.Start..again.End], again.Name))
        {
            return unit;
        }

        return unit with { After = bracket ? end + 1 : end };
    }

    private static bool IsSame(ReadOnlySpan<char> text, UnitSpan unit, ReadOnlySpan<char> other, string? otherName) =>
        unit.Name is not null && otherName is not null ? unit.Name == otherName : text[unit.Start..unit.End].SequenceEqual(other);

    private static bool IsCompoundSign(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] is '/' or '·' or '•' or '・' or '每';

    /// <summary>100余人, 7点; and Latin letters that no unit is written in: 5A.</summary>
    private bool IsNoUnit(ReadOnlySpan<char> text) => char.IsAsciiLetter(text[0]) || lexicon.NotUnits.LongestAtStart(text, out _) > 0;

    private static bool IsUnitLike(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            var fits = char.IsLetter(c) ? !ChineseNumerals.IsNumeral(c) || c is '万' or '亿' or '千' or '百' : UnitMarks.Contains(c);
            if (!fits)
            {
                return false;
            }
        }

        return char.IsLetter(text[0]);
    }

    private static UnitSpan WithScale(ReadOnlySpan<char> text, UnitSpan unit)
    {
        var factor = 1m;
        var length = 0;
        var at = text[unit.Start..unit.End];
        if (at.StartsWith("万"))
        {
            factor = 10_000m;
            length = 1;
        }

        if (at[length..].StartsWith("亿"))
        {
            factor *= 100_000_000m;
            length++;
        }

        return unit with { Factor = factor, ScaleLength = length };
    }
}
