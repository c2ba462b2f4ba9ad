using System.Globalization;

namespace PerfTargetParse.Forms;

/// <summary>Years in titles and lines of forms. All texts are folded.</summary>
internal static class YearText
{
    /// <summary>The year of a line that says only that: (2024年度), 2024年, 2020年度).</summary>
    public static int? OnlyYear(string key)
    {
        var bare = key.Trim('(', ')', '[', ']', '〔', '〕');
        foreach (var ending in (string[])["年度", "年"])
        {
            if (bare.EndsWith(ending, StringComparison.Ordinal) && bare.Length == 4 + ending.Length)
            {
                return AsYear(bare.AsSpan(0, 4));
            }
        }

        return null;
    }

    /// <summary>The first year in a text, printed as 2024年 or (2024).</summary>
    public static int? FirstYear(string key)
    {
        for (var i = 0; i + 4 < key.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiDigit(key[i - 1])) && key[i + 4] == '年' && AsYear(key.AsSpan(i, 4)) is { } year)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>Takes a bracket with a year, or the blank of one, off the end of a title.</summary>
    public static string WithoutYearBracket(string key)
    {
        if (!key.EndsWith(')') && !key.EndsWith('年') && !key.EndsWith("年度", StringComparison.Ordinal))
        {
            return key;
        }

        var open = key.LastIndexOf('(');
        return open > 0 && key.AsSpan(open).IndexOf('年') > 0 ? key[..open] : key;
    }

    private static int? AsYear(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2099 ? year : null;
}
