using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>Shows a number as the date or time that it counts.</summary>
internal static class DateText
{
    /// <summary>1900 is a leap year to spreadsheets: day 60 is its 29 February, which never was.</summary>
    private const int DayThatNeverWas = 60;

    private const double LastDay = 2_958_466;

    private static readonly string[] MonthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] DayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The text; null where no date has the number.</summary>
    public static string? Show(FormatSection section, double value, bool isFrom1904)
    {
        if (!(value >= 0 && value < LastDay))
        {
            return null;
        }

        var tokens = section.Tokens;
        var decimals = SecondDecimals(tokens);
        var unit = TimeSpan.TicksPerSecond / (long)Math.Pow(10, decimals);
        var ticks = (long)Math.Round(value * TimeSpan.TicksPerDay / unit) * unit;
        var days = (int)(ticks / TimeSpan.TicksPerDay);
        var time = TimeSpan.FromTicks(ticks % TimeSpan.TicksPerDay);
        var date = DateOf(days, isFrom1904);
        var isHalf = tokens.Any(t => t.Kind == FormatTokenKind.Date && t.Text.Contains('/', StringComparison.Ordinal));
        var shown = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case FormatTokenKind.Literal:
                    shown.Append(tokens[i].Text);
                    break;
                case FormatTokenKind.Comma or FormatTokenKind.Percent:
                    shown.Append(tokens[i].Text);
                    break;
                case FormatTokenKind.Point:
                    shown.Append('.');
                    break;
                case FormatTokenKind.Digit:
                    var digits = tokens.Skip(i).TakeWhile(t => t.Kind == FormatTokenKind.Digit).Count();
                    shown.Append((time.Ticks % TimeSpan.TicksPerSecond).ToString("D7", CultureInfo.InvariantCulture).AsSpan(0, Math.Min(7, digits)));
                    i += digits - 1;
                    break;
                case FormatTokenKind.Elapsed:
                    shown.Append(Padded(Elapsed(tokens[i].Text[0], ticks), tokens[i].Text.Length));
                    break;
                case FormatTokenKind.Date:
                    shown.Append(Part(tokens, i, date, time, isHalf, section.Numerals));
                    break;
            }
        }

        return shown.ToString();
    }

    private static DateOnly DateOf(int days, bool isFrom1904)
    {
        if (isFrom1904)
        {
            return new DateOnly(1904, 1, 1).AddDays(Math.Min(days, (int)LastDay - 1463));
        }

        return new DateOnly(1899, 12, 30).AddDays(days < DayThatNeverWas ? days + 1 : days);
    }

    private static string Part(IReadOnlyList<FormatToken> tokens, int index, DateOnly date, TimeSpan time, bool isHalf, int numerals)
    {
        var text = tokens[index].Text;
        var hour = isHalf ? ((time.Hours + 11) % 12) + 1 : time.Hours;
        return text[0] switch
        {
            _ when text.Contains('/', StringComparison.Ordinal) => Half(text, time.Hours < 12),
            'y' or 'e' => Year(text, date.Year, numerals),
            'm' when IsMinute(tokens, index) => Number(time.Minutes, text.Length, numerals),
            'm' => text.Length switch
            {
                3 => MonthNames[date.Month - 1][..3],
                4 => MonthNames[date.Month - 1],
                5 => MonthNames[date.Month - 1][..1],
                _ => Number(date.Month, text.Length, numerals),
            },
            'd' => text.Length switch
            {
                3 => DayNames[(int)date.DayOfWeek][..3],
                >= 4 => DayNames[(int)date.DayOfWeek],
                _ => Number(date.Day, text.Length, numerals),
            },
            'a' => (text.Length == 3 ? "" : "星期") + "日一二三四五六"[(int)date.DayOfWeek],
            'h' => Number(hour, text.Length, numerals),
            's' => Number(time.Seconds, text.Length, numerals),
            _ => "",
        };
    }

    private static string Year(string letters, int year, int numerals)
    {
        var text = letters is "yy" or "y" ? (year % 100).ToString("00", CultureInfo.InvariantCulture) : year.ToString("0000", CultureInfo.InvariantCulture);
        return numerals > 0 ? ChineseDigits.Replace(text, numerals) : text;
    }

    private static string Number(int number, int length, int numerals) =>
        numerals > 0 ? ChineseDigits.Count(number.ToString(CultureInfo.InvariantCulture), numerals) : Padded(number, length);

    private static string Padded(long number, int length) => number.ToString("D" + Math.Clamp(length, 1, 9).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Half(string letters, bool isMorning) => letters[0] switch
    {
        '上' => isMorning ? "上午" : "下午",
        _ when letters.Length > 3 => isMorning ? "AM" : "PM",
        _ => isMorning ? "A" : "P",
    };

    private static long Elapsed(char letter, long ticks) => letter switch
    {
        'h' => ticks / TimeSpan.TicksPerHour,
        'm' => ticks / TimeSpan.TicksPerMinute,
        _ => ticks / TimeSpan.TicksPerSecond,
    };

    /// <summary>The letter of months is that of minutes behind hours and before seconds.</summary>
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int index) =>
        tokens[index].Text.Length <= 2 && (Neighbour(tokens, index, -1) == 'h' || Neighbour(tokens, index, 1) == 's');

    /// <summary>The letter of the next part of the date in a direction; a blank where there is none.</summary>
    private static char Neighbour(IReadOnlyList<FormatToken> tokens, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (tokens[i].Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed)
            {
                return tokens[i].Text[0];
            }
        }

        return ' ';
    }

    private static int SecondDecimals(IReadOnlyList<FormatToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i - 1].Kind == FormatTokenKind.Point && tokens[i].Kind == FormatTokenKind.Digit)
            {
                return Math.Min(3, tokens.Skip(i).TakeWhile(t => t.Kind == FormatTokenKind.Digit).Count());
            }
        }

        return 0;
    }
}
