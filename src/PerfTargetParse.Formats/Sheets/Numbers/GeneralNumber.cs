using System.Globalization;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>A number in a cell that has no format of its own.</summary>
internal static class GeneralNumber
{
    /// <summary>Characters that a spreadsheet gives such a number at most, its point included.</summary>
    private const int MostCharacters = 11;

    /// <summary>Digits that a spreadsheet keeps.</summary>
    private const double LargestWhole = 1e15;

    /// <summary>
    /// Whole numbers keep their digits: a spreadsheet shows twelve or more of them by powers of ten, and what would be lost is a code.
    /// </summary>
    public static string Text(double value)
    {
        if (Math.Abs(value) < LargestWhole && value == Math.Truncate(value))
        {
            return (value + 0.0).ToString("0", CultureInfo.InvariantCulture);
        }

        if (!double.IsFinite(value) || Math.Abs(value) is >= LargestWhole or < 1e-9)
        {
            return value.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        }

        var number = (decimal)value;
        var whole = Math.Abs(decimal.Truncate(number)).ToString(CultureInfo.InvariantCulture).Length;
        var rounded = Math.Round(number, Math.Max(0, MostCharacters - 1 - whole), MidpointRounding.AwayFromZero);
        return rounded.ToString("0.############", CultureInfo.InvariantCulture);
    }
}
