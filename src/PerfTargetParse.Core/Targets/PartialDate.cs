using System.Globalization;

namespace PerfTargetParse.Targets;

/// <summary>A date as precise as printed; 0 stands for what is not.</summary>
/// <param name="Year">Year.</param>
/// <param name="Month">Month.</param>
/// <param name="Day">Day.</param>
internal readonly record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>29 February is a day where the year is not known.</summary>
    private const int SomeLeapYear = 2000;

    public bool IsNone => Year == 0 && Month == 0 && Day == 0;

    /// <summary>Whether the calendar has it.</summary>
    public bool IsValid =>
        Month is >= 0 and <= 12 && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(Year == 0 ? SomeLeapYear : Year, Month)));

    /// <summary>Whether this date surely lies after another; what either leaves open is not compared.</summary>
    public bool IsAfter(PartialDate other)
    {
        if (Year == 0 || other.Year == 0 || Year != other.Year)
        {
            return Year > other.Year && other.Year > 0;
        }

        if (Month == 0 || other.Month == 0 || Month != other.Month)
        {
            return Month > other.Month && other.Month > 0;
        }

        return Day > other.Day && other.Day > 0;
    }

    /// <summary>ISO 8601, with "--" where no year is printed: "2025-12", "--12-31".</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        ( > 0, 0, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        ( > 0, _, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        ( > 0, _, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        (_, _, 0) => string.Create(CultureInfo.InvariantCulture, $"--{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"--{Month:00}-{Day:00}"),
    };
}
