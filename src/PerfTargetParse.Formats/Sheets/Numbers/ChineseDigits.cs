using System.Text;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>Numbers in Chinese numerals, as [DBNum1] (一二三), [DBNum2] (壹贰叁) and [DBNum3] (１２３) ask for.</summary>
internal static class ChineseDigits
{
    private static readonly string[] Figures = ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "０１２３４５６７８９"];
    private static readonly string[][] Units = [["", "十", "百", "千"], ["", "拾", "佰", "仟"]];
    private static readonly string[] Groups = ["", "万", "亿", "万亿", "亿亿"];

    /// <summary>Digit by digit: 2024 → 二〇二四.</summary>
    public static string Replace(string text, int numerals)
    {
        var figures = Figures[Math.Clamp(numerals, 1, Figures.Length) - 1];
        return string.Concat(text.Select(c => char.IsAsciiDigit(c) ? figures[c - '0'] : c));
    }

    /// <summary>As it is counted: 12 → 十二, 305 → 三百〇五. Numbers that are not whole go digit by digit.</summary>
    public static string Count(string digits, int numerals)
    {
        if (numerals is < 1 or > 2 || digits.Length > 16 || !digits.All(char.IsAsciiDigit) || digits == "0")
        {
            return Replace(digits, numerals);
        }

        var shown = new StringBuilder();
        var (zero, inGroup) = (false, false);
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            if (digits[i] == '0')
            {
                zero = true;
            }
            else
            {
                shown.Append(zero && shown.Length > 0 ? Figures[numerals - 1][0].ToString() : "").Append(Figures[numerals - 1][digits[i] - '0']).Append(Units[numerals - 1][place % 4]);
                (zero, inGroup) = (false, true);
            }

            if (place % 4 == 0)
            {
                shown.Append(inGroup ? Groups[place / 4] : "");
                inGroup = false;
            }
        }

        // Ten to nineteen are said without their one.
        var text = shown.ToString();
        return numerals == 1 && text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }
}
