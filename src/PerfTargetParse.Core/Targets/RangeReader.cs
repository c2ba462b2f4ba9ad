using PerfTargetParse.Model;

namespace PerfTargetParse.Targets;

/// <summary>Reads ranges that are the whole of a folded text: 2-4期, 90%-95%, (40-50)分.</summary>
internal sealed class RangeReader(Lexicon lexicon, UnitReader units, NumberFinder numbers)
{
    /// <summary>Reads from a place to the end; the operator is that of the words after the range.</summary>
    public bool TryRead(ReadOnlySpan<char> text, int position, bool afterSign, out Expression range)
    {
        range = default;
        if (!text[position..].ContainsAny(RangeDash.Characters))
        {
            return false;
        }

        for (int length; (length = lexicon.RangeIntroductions.LongestAtStart(text[position..], out _)) > 0;)
        {
            position += length;
        }

        var bracket = position < text.Length && text[position] == '(';
        position += bracket ? 1 : 0;
        if (!TryEnd(text, position, out var first))
        {
            return false;
        }

        var firstUnit = units.ReadKnown(text, first.End);
        position = firstUnit.IsNone ? first.End : firstUnit.After;
        if (!RangeDash.Skip(text, ref position) || !TryEnd(text, position, out var second))
        {
            return false;
        }

        position = second.End;
        if (bracket)
        {
            if (position >= text.Length || text[position] != ')')
            {
                return false;
            }

            position++;
        }

        var end = text.Length - lexicon.RangeTails.LongestAtEnd(text[position..], out _);
        end -= lexicon.AfterNumber.LongestAtEnd(text[position..end], out var after);
        var unit = units.ReadToEnd(text[..end], position, afterSign);
        position = unit.IsNone ? position : unit.After;
        if (position != end || !TryCommonUnit(text, first, firstUnit, second, unit, out range.Unit))
        {
            return false;
        }

        // 2025年-2023年 is no span of dates, and no count of years either.
        if (DateReader.IsYear(first.Value) && DateReader.IsYear(second.Value) && range.Unit.Name == "年")
        {
            return false;
        }

        range.Kind = TargetKind.Range;
        range.Operator = after;
        range.Value = Math.Min(first.Value, second.Value);
        range.Max = Math.Max(first.Value, second.Value);
        range.IsChinese = first.IsChinese;
        range.IsWhole = true;
        return true;
    }

    /// <summary>Both ends have one unit: printed once, twice, or the first time only as 万 of 万元.</summary>
    private static bool TryCommonUnit(ReadOnlySpan<char> text, in NumberToken first, UnitSpan firstUnit, in NumberToken second, UnitSpan unit, out UnitSpan common)
    {
        common = unit;
        var (word, otherWord) = (first.Unit, second.Unit);
        if (word is not null || otherWord is not null)
        {
            common = new UnitSpan { Name = word ?? otherWord, IsKnown = true, Sort = UnitSort.Ratio };
            return (firstUnit.IsNone || firstUnit.Name == common.Name) && (unit.IsNone || unit.Name == common.Name) && (word == otherWord || otherWord is null);
        }

        if (firstUnit.IsNone)
        {
            return true;
        }

        common = unit.IsNone ? firstUnit : unit;
        return unit.IsNone
            || (firstUnit.Name is not null && firstUnit.Name == unit.Name)
            || text[unit.Start..unit.End].SequenceEqual(text[firstUnit.Start..firstUnit.End])
            || (firstUnit.End - firstUnit.Start == firstUnit.ScaleLength && firstUnit.Factor == unit.Factor);
    }

    /// <summary>One end. A telephone number (0731-…) is no range: counts are not printed with a leading zero.</summary>
    private bool TryEnd(ReadOnlySpan<char> text, int position, out NumberToken number) =>
        numbers.TryReadAt(text, position, out number)
        && !(text[position] == '0' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]));
}
