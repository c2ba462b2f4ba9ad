namespace PerfTargetParse.Targets;

/// <summary>Reads dates, deadlines and spans that are the whole of a folded text.</summary>
internal sealed class DateReader(Lexicon lexicon)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads a text whose comparing words before the date are already off.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out DateReading reading)
    {
        reading = default;
        var position = 0;
        for (int length; (length = lexicon.DateIntroductions.LongestAtStart(text[position..], out _)) > 0;)
        {
            position += length;
        }

        if (!TryPoint(text, ref position, out var first, out var form))
        {
            return false;
        }

        var last = first;
        var afterFirst = position;
        SkipWord(lexicon.DatePrecisions, text, ref position);
        var isPlain = afterFirst == position;
        var isSpan = false;
        var afterDash = position;
        if (RangeDash.Skip(text, ref afterDash) && afterDash < text.Length && char.IsAsciiDigit(text[afterDash]))
        {
            position = afterDash;
            isSpan = true;
            if (!TrySecond(text, ref position, ref first, form, out last))
            {
                return false;
            }

            SkipWord(lexicon.DatePrecisions, text, ref position);
        }
        else if (form is DateForm.BareYear or DateForm.BareSmall or DateForm.OpenMonth or DateForm.CompactMonth or DateForm.MonthDotted)
        {
            return false;
        }

        var tail = position;
        position += lexicon.AfterDate.LongestAtStart(text[position..], out var after);
        while (SkipWord(lexicon.DateTails, text, ref position))
        {
        }

        if (position < text.Length || !first.IsValid || !last.IsValid || first.IsAfter(last))
        {
            return false;
        }

        var loneMonth = isPlain && !isSpan && tail == text.Length && first is { Year: 0, Day: 0 };
        reading = new DateReading(first, last, after, isSpan, loneMonth);
        return true;
    }

    /// <summary>The end of a span; what it leaves out it takes from the beginning: 2021年1月-12月.</summary>
    private static bool TrySecond(ReadOnlySpan<char> text, ref int position, ref PartialDate first, DateForm form, out PartialDate last)
    {
        if (!TryPoint(text, ref position, out last, out var lastForm))
        {
            return false;
        }

        switch (lastForm)
        {
            case DateForm.BareSmall when position < text.Length && text[position] is '日' or '号':
                position++;
                last = first with { Day = last.Month };
                return first.Day > 0;
            case DateForm.BareSmall:
                last = first with { Month = last.Month };
                return form is DateForm.MonthDotted or DateForm.MonthNumeric;
            case DateForm.BareYear:
                return form is DateForm.BareYear;
            case DateForm.OpenMonth:
                return false;
        }

        if (form is DateForm.BareYear or DateForm.BareSmall or DateForm.OpenMonth)
        {
            // 2023-2025年, 1-12月, 2024年1-6月: the word after the last holds for the first.
            var sameKind = lastForm == DateForm.Words && last.Day == 0
                && (form == DateForm.BareYear ? last.Month == 0 : last is { Year: 0, Month: > 0 });
            last = last with { Year = last.Year == 0 ? first.Year : last.Year };
            return sameKind;
        }

        if (last.Year == 0)
        {
            last = last with { Year = first.Year };
            return first.Month > 0;
        }

        return first.Year > 0 && (lastForm == form || form is DateForm.Words or DateForm.FullNumeric);
    }

    private static bool TryPoint(ReadOnlySpan<char> text, ref int position, out PartialDate date, out DateForm form)
    {
        date = default;
        form = DateForm.Words;
        var start = position;
        var value = ReadDigits(text, ref position, 8);
        switch (position - start)
        {
            case 1 or 2:
                return TryMonthAndDay(text, ref position, value, ref date, ref form);
            case 4 when IsYear(value):
                date = new PartialDate(value, 0, 0);
                return TryAfterYear(text, ref position, ref date, ref form);
            case 6 when IsYear(value / 100):
                form = DateForm.CompactMonth;
                date = new PartialDate(value / 100, value % 100, 0);
                return date is { IsValid: true, Month: > 0 };
            case 8 when IsYear(value / 10000):
                form = DateForm.CompactDay;
                date = new PartialDate(value / 10000, value / 100 % 100, value % 100);
                return date is { IsValid: true, Day: > 0 };
            default:
                return false;
        }
    }

    private static bool TryMonthAndDay(ReadOnlySpan<char> text, ref int position, int value, ref PartialDate date, ref DateForm form)
    {
        date = date with { Month = value };
        if (!Skip(text, ref position, '月'))
        {
            form = DateForm.BareSmall;
            return value > 0;
        }

        ReadDay(text, ref position, ref date);
        return value > 0;
    }

    private static bool TryAfterYear(ReadOnlySpan<char> text, ref int position, ref PartialDate date, ref DateForm form)
    {
        if (text[position..].StartsWith("全年") || text[position..].StartsWith("年全年"))
        {
            position += text[position] == '年' ? 3 : 2;
            return true;
        }

        if (Skip(text, ref position, '年'))
        {
            Skip(text, ref position, '度');
            ReadMonth(text, ref position, ref date, ref form);
            return true;
        }

        if (position + 1 >= text.Length || text[position] is not ('-' or '/' or '.') || !char.IsAsciiDigit(text[position + 1]))
        {
            form = DateForm.BareYear;
            return true;
        }

        var separator = text[position];
        var next = position + 1;
        var month = ReadDigits(text, ref next, 8);
        if (next - position > 3)
        {
            // 2023-2025: the hyphen belongs to the span.
            form = DateForm.BareYear;
            return true;
        }

        position = next;
        date = date with { Month = month };
        if (position + 1 < text.Length && text[position] == separator && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            var start = position;
            date = date with { Day = ReadDigits(text, ref position, 8) };
            form = DateForm.FullNumeric;
            Skip(text, ref position, '日');
            return position - start <= 3 && month > 0 && date.Day > 0;
        }

        form = separator == '.' ? DateForm.MonthDotted : DateForm.MonthNumeric;
        if (Skip(text, ref position, '月'))
        {
            form = DateForm.Words;
            ReadDay(text, ref position, ref date);
        }

        return month > 0;
    }

    private static void ReadMonth(ReadOnlySpan<char> text, ref int position, ref PartialDate date, ref DateForm form)
    {
        var next = position;
        var month = ReadDigits(text, ref next, 2);
        if (month == 0)
        {
            return;
        }

        if (Skip(text, ref next, '月'))
        {
            position = next;
            date = date with { Month = month };
            ReadDay(text, ref position, ref date);
            return;
        }

        var afterDash = next;
        if (RangeDash.Skip(text, ref afterDash))
        {
            position = next;
            date = date with { Month = month };
            form = DateForm.OpenMonth;
        }
    }

    private static void ReadDay(ReadOnlySpan<char> text, ref int position, ref PartialDate date)
    {
        var next = position;
        var day = ReadDigits(text, ref next, 2);
        if (day == 0)
        {
            return;
        }

        var afterDash = next;
        if (Skip(text, ref next, '日') || Skip(text, ref next, '号') || RangeDash.Skip(text, ref afterDash))
        {
            position = next;
            date = date with { Day = day };
        }
    }

    /// <summary>Whether a number before 年 is a calendar year rather than a duration.</summary>
    public static bool IsYear(decimal value) => value is >= FirstYear and <= LastYear;

    /// <summary>Reads digits; where there are more than asked for, one more is taken so that the caller sees it.</summary>
    private static int ReadDigits(ReadOnlySpan<char> text, ref int position, int max)
    {
        var value = 0;
        for (var end = position + max + 1; position < text.Length && position < end && char.IsAsciiDigit(text[position]); position++)
        {
            value = (value * 10) + (text[position] - '0');
        }

        return value;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int position, char character)
    {
        if (position >= text.Length || text[position] != character)
        {
            return false;
        }

        position++;
        return true;
    }

    private static bool SkipWord(WordTable<bool> words, ReadOnlySpan<char> text, ref int position)
    {
        var length = words.LongestAtStart(text[position..], out _);
        position += length;
        return length > 0;
    }
}
