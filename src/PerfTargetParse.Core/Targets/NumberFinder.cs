namespace PerfTargetParse.Targets;

/// <summary>Finds the numbers of a folded text, Arabic and Chinese, and leaves out numerals that are parts of words.</summary>
internal sealed class NumberFinder(Lexicon lexicon, UnitReader units)
{
    /// <summary>The next number at or after a place; false where there is none.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        for (var i = start; i < text.Length;)
        {
            var next = text[i..].IndexOfAny(lexicon.NumberStarts);
            if (next < 0)
            {
                break;
            }

            i += next;
            if (char.IsAsciiDigit(text[i]))
            {
                number = Arabic(text, i);
                return true;
            }

            if (TryPercent(text, i, out number) || (TryChinese(text, i, out number) && IsCount(text, number)))
            {
                return true;
            }

            i = Math.Max(i + Math.Max(1, lexicon.NotNumerals.LongestAtStart(text[i..], out _)), ChineseNumerals.EndOfRun(text, i));
        }

        number = default;
        return false;
    }

    /// <summary>Reads the number that begins at a place, whatever follows it.</summary>
    public bool TryReadAt(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        if (start >= text.Length)
        {
            return false;
        }

        if (char.IsAsciiDigit(text[start]))
        {
            number = Arabic(text, start);
            return number.IsWellFormed;
        }

        return TryPercent(text, start, out number) || TryChinese(text, start, out number);
    }

    private static NumberToken Arabic(ReadOnlySpan<char> text, int start)
    {
        var wellFormed = NumberScanner.TryRead(text, start, out var value, out var end);
        return new NumberToken { Start = start, End = end, Value = value, IsWellFormed = wellFormed };
    }

    private bool TryPercent(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        if (lexicon.WholePercent.LongestAtStart(text[start..], out _) is > 0 and var whole)
        {
            number = new NumberToken { Start = start, End = start + whole, Value = 100, IsWellFormed = true, Unit = "%" };
            return true;
        }

        var length = lexicon.PercentWords.LongestAtStart(text[start..], out var unit);
        if (length == 0 || !TryReadAt(text, start + length, out number))
        {
            return false;
        }

        number.Start = start;
        number.Unit = unit;
        return true;
    }

    private static bool TryChinese(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        if (!ChineseNumerals.TryRead(text, start, out var value, out var end))
        {
            return false;
        }

        number = new NumberToken { Start = start, End = end, Value = value, IsWellFormed = true, IsChinese = true };
        return true;
    }

    /// <summary>
    /// Chinese numerals are in many words (一致, 第一, 十四五). One is a number only with a unit that it counts,
    /// or alone, or at the end after a comparing word.
    /// </summary>
    private bool IsCount(ReadOnlySpan<char> text, in NumberToken number)
    {
        if ((number.Start > 0 && lexicon.NumeralStoppers.Contains(text[number.Start - 1])) || lexicon.NotNumerals.LongestAtStart(text[number.Start..], out _) > 0)
        {
            return false;
        }

        if (number.End == text.Length)
        {
            return number.Start == 0 || lexicon.Before.LongestAtEnd(text[..number.Start], out _) > 0;
        }

        var unit = units.ReadKnown(text, number.End);
        return !unit.IsNone && (!unit.IsOrdinal || text[number.Start] == '两' || number.End - number.Start > 1);
    }
}
