using PerfTargetParse.Model;

namespace PerfTargetParse.Targets;

/// <summary>
/// The grammar of target expressions over a folded text. It tries a date, a range, then exactly one number that is the whole text
/// or is compared inside words; everything else is text. Nothing is allocated.
/// </summary>
internal sealed class ExpressionReader
{
    /// <summary>A number right after one of these, or a letter, is part of something else: 第43届, 1+X, A4, 〔2024〕.</summary>
    private const string Binders = "第〔[+*×/.^_#-~–—−{";

    /// <summary>A noun after a counted unit is at most this long: 500个家庭.</summary>
    private const int MaxNoun = 6;

    /// <summary>Words with a closing 及以上 are a grade when at most this long: 合格及以上.</summary>
    private const int MaxGrade = 12;

    private readonly Lexicon _lexicon;
    private readonly UnitReader _units;
    private readonly NumberFinder _numbers;
    private readonly DateReader _dates;
    private readonly RangeReader _ranges;

    public ExpressionReader(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _units = new UnitReader(lexicon);
        _numbers = new NumberFinder(lexicon, _units);
        _dates = new DateReader(lexicon);
        _ranges = new RangeReader(lexicon, _units, _numbers);
    }

    /// <summary>Reads a folded text. The unit's places refer to that text.</summary>
    public Expression Read(ReadOnlySpan<char> folded)
    {
        var (start, end) = TextEdges.Trim(folded);
        var text = folded[..end];
        var result = new Expression { Kind = TargetKind.Text };
        var hasNumber = _numbers.TryFind(text, start, out var number);

        var position = start;
        var sign = _lexicon.Signs.LongestAtStart(text[position..], out var signOperator) > 0 ? signOperator : null;
        if (!TryLeadingOperators(text, ref position, out var leading))
        {
            return result with { Operator = sign, HasOneNumber = hasNumber && IsOnlyNumber(text, number) };
        }

        if (hasNumber)
        {
            if (TryDate(text, position, leading, ref result) || TryRange(text, position, leading, ref result))
            {
                return result;
            }

            result.HasOneNumber = IsOnlyNumber(text, number);
            if (result.HasOneNumber && number.IsWellFormed && TryNumber(text, start, number, ref result))
            {
                return result;
            }
        }

        result.Operator = sign;
        result.IsWhole = sign is not null && position < end;
        if (sign is null && !hasNumber && end - start <= MaxGrade
            && _lexicon.AfterWords.LongestAtEnd(text[start..], out var after) is > 0 and var length && length < end - start)
        {
            result.Operator = after;
        }

        return result;
    }

    /// <summary>Whether no second number follows; the digit of a unit (m3) is none.</summary>
    private bool IsOnlyNumber(ReadOnlySpan<char> text, in NumberToken number) =>
        !_numbers.TryFind(text, number.End, out var second)
        || (_units.ReadKnown(text, number.End) is { IsNone: false } unit && unit.After > second.Start && !_numbers.TryFind(text, unit.After, out _));

    /// <summary>Takes the comparing words at the beginning; false where they contradict each other.</summary>
    private bool TryLeadingOperators(ReadOnlySpan<char> text, ref int position, out string? combined)
    {
        combined = null;
        for (int length; (length = _lexicon.Before.LongestAtStart(text[position..], out var next)) > 0;)
        {
            if (!Operators.TryCombine(combined, next, out combined))
            {
                return false;
            }

            position += length;
        }

        return true;
    }

    private bool TryDate(ReadOnlySpan<char> text, int position, string? leading, ref Expression result)
    {
        // "≥6月" is six months: a deadline is never a lower bound.
        if (!_dates.TryRead(text[position..], out var date) || (date.IsLoneMonth && Operators.IsLower(leading))
            || !Operators.TryCombine(leading, date.Operator, out var combined))
        {
            return false;
        }

        // A bound has one end; a span keeps both, whatever is said of it.
        result.Kind = TargetKind.Date;
        result.Operator = combined;
        result.From = !date.IsSpan && Operators.IsUpper(combined) ? default : date.From;
        result.To = !date.IsSpan && Operators.IsLower(combined) ? default : date.To;
        result.IsWhole = true;
        return true;
    }

    private bool TryRange(ReadOnlySpan<char> text, int position, string? leading, ref Expression result)
    {
        if (!_ranges.TryRead(text, position, leading is not null, out var range) || !Operators.TryCombine(leading, range.Operator, out var combined))
        {
            return false;
        }

        result = range with { Operator = combined };
        return true;
    }

    private bool TryNumber(ReadOnlySpan<char> text, int start, NumberToken number, ref Expression result)
    {
        var isNegative = TryNegate(text, start, ref number);
        if (!isNegative && number.Start > start && (Binders.Contains(text[number.Start - 1]) || char.IsAsciiLetter(text[number.Start - 1])))
        {
            return false;
        }

        if (!TryWordsBefore(text, start, number.Start, out var before, out var isPrefixed, out var isMeasure))
        {
            return false;
        }

        if (!TryUnitAndWordsAfter(text, number, before, isPrefixed, out var unit, out var after, out var position)
            || !Operators.TryCombine(before, after, out var combined))
        {
            return false;
        }

        position += _lexicon.Closings.LongestAtStart(text[position..], out _);
        var suffix = text[position..];
        var isSuffixed = suffix.ContainsAnyExcept(TextEdges.All);
        result.Unit = unit;
        result.Value = number.Value;
        result.IsChinese = number.IsChinese;
        result.IsWhole = !isPrefixed && !isSuffixed;
        var isTarget = result.IsWhole
            || (combined is not null ? IsComparedTarget(unit, after, suffix, isSuffixed) : !number.IsChinese && IsStatedTarget(unit, suffix, isPrefixed, isSuffixed, isMeasure));
        if (!isTarget)
        {
            result = new Expression { Kind = TargetKind.Text, HasOneNumber = true };
            return false;
        }

        result.Kind = TargetKind.Number;
        result.Operator = combined;
        return true;
    }

    /// <summary>A number that words compare is the target unless it says who is meant (60岁以上老人) or what follows belongs to it (第3点).</summary>
    private static bool IsComparedTarget(UnitSpan unit, string? after, ReadOnlySpan<char> suffix, bool isSuffixed) =>
        unit.Sort != UnitSort.Age && (!unit.IsNone || after is not null || !isSuffixed || TextEdges.All.Contains(suffix[0]));

    /// <summary>A number that nothing compares is the target where it counts a noun, carries a note in brackets, or follows a measure's name.</summary>
    private static bool IsStatedTarget(UnitSpan unit, ReadOnlySpan<char> suffix, bool isPrefixed, bool isSuffixed, bool isMeasure)
    {
        if (isPrefixed)
        {
            return isMeasure && !isSuffixed && unit.IsKnown;
        }

        var isNote = suffix[0] == '(' && TextEdges.ClosingOf(suffix, 0) == suffix.Length - 1;
        return isNote || (unit is { IsKnown: true, Sort: UnitSort.Count, IsNone: false } && suffix.Length <= MaxNoun && IsLetters(suffix));
    }

    /// <summary>Takes a minus into the number where it can be no hyphen: at the beginning, or after a comparing word.</summary>
    private bool TryNegate(ReadOnlySpan<char> text, int start, ref NumberToken number)
    {
        var minus = number.Start - 1;
        if (minus < start || !(text[minus] is '-' or '−' or '－') || (minus > start && _lexicon.Before.LongestAtEnd(text[start..minus], out _) == 0))
        {
            return false;
        }

        number.Value = -number.Value;
        number.Start = minus;
        return true;
    }

    /// <summary>Reads backwards from the number: comparing words, then words that change nothing.</summary>
    private bool TryWordsBefore(ReadOnlySpan<char> text, int start, int numberStart, out string? before, out bool isPrefixed, out bool isMeasure)
    {
        before = null;
        var end = numberStart;
        while (end > start)
        {
            var length = _lexicon.BeforeInWords.LongestAtEnd(text[start..end], out var next);
            if (length > 0 && next is not null)
            {
                if (!Operators.TryCombine(next, before, out before))
                {
                    isPrefixed = isMeasure = false;
                    return false;
                }
            }
            else if (length > 0 || (length = _lexicon.Introductions.LongestAtEnd(text[start..end], out _)) == 0)
            {
                break;
            }

            end -= length;
        }

        var words = text[start..end];
        isPrefixed = words.ContainsAnyExcept(TextEdges.All);
        isMeasure = _lexicon.MeasureEndings.LongestAtEnd(words.TrimEnd(TextEdges.Punctuation), out _) > 0;
        return true;
    }

    private bool TryUnitAndWordsAfter(
        ReadOnlySpan<char> text, in NumberToken number, string? before, bool isPrefixed, out UnitSpan unit, out string? after, out int position)
    {
        unit = number.Unit is null ? _units.ReadKnown(text, number.End) : new UnitSpan { Name = number.Unit, IsKnown = true, Sort = UnitSort.Ratio, After = number.End };
        position = unit.IsNone ? number.End : unit.After;
        var length = _lexicon.AfterNumber.LongestAtStart(text[position..], out after);
        position += length;
        if (length > 0)
        {
            // A unit column joined to a value that already ends in words: "50以上" and "人".
            var late = _units.ReadKnown(text, position);
            if (!late.IsNone && late.After == text.Length && (unit.IsNone || IsSameUnit(text, unit, late)))
            {
                unit = unit.IsNone ? late : unit;
                position = text.Length;
            }

            return true;
        }

        if (position < text.Length && !isPrefixed && number.Unit is null)
        {
            var end = text.Length - _lexicon.AfterNumber.LongestAtEnd(text[position..], out var closing);
            var wide = _units.ReadToEnd(text[..end], number.End, before is not null);
            if (!wide.IsNone && wide.After == end && end > number.End && (closing is null || wide.IsKnown || unit.IsNone))
            {
                unit = wide;
                after = closing;
                position = text.Length;
            }
        }

        return !number.IsChinese || !unit.IsNone || position == text.Length;
    }

    private static bool IsSameUnit(ReadOnlySpan<char> text, UnitSpan unit, UnitSpan other) =>
        unit.Name is not null ? unit.Name == other.Name : text[unit.Start..unit.End].SequenceEqual(text[other.Start..other.End]);

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
