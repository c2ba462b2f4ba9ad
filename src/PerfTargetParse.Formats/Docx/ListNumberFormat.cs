using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Writes numbers of lists (ISO/IEC 29500-1, 17.18.59). A format that Chinese documents do not use is written as a decimal.</summary>
internal static class ListNumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Counted = "零一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Letters are repeated from the 27th on; nobody counts so far that a line would not hold them.</summary>
    private const int MostLetters = 780;

    private const int MostRoman = 3_999;
    private const int MostCounted = 99_999_999;

    private static readonly (int Value, string Letters)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, string format) => format switch
    {
        "none" => string.Empty,
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 0 and <= 50 => Circled(number),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "ideographZodiac" when number is >= 1 and <= 12 => Branches[number - 1].ToString(),
        "upperRoman" when number is >= 1 and <= MostRoman => Roman(number).ToUpperInvariant(),
        "lowerRoman" when number is >= 1 and <= MostRoman => Roman(number),
        "upperLetter" when number is >= 1 and <= MostLetters => new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1),
        "lowerLetter" when number is >= 1 and <= MostLetters => new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => string.Concat(Decimal(number).Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c)),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting"
            when number is >= 0 and <= MostCounted => InWords(number, Counted, "十百千万", isShort: true),
        "chineseLegalSimplified" when number is >= 0 and <= MostCounted => InWords(number, Legal, "拾佰仟万", isShort: false),
        "ideographLegalTraditional" when number is >= 0 and <= MostCounted => InWords(number, LegalTraditional, "拾佰仟萬", isShort: false),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Circled(int number) => (number switch
    {
        0 => '⓪',
        <= 20 => (char)('①' + number - 1),
        <= 35 => (char)('㉑' + number - 21),
        _ => (char)('㊱' + number - 36),
    }).ToString();

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in RomanParts)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>二十三, 一百零五, 一万二千; ten to nineteen are short: 十三.</summary>
    private static string InWords(int number, string digits, string units, bool isShort)
    {
        if (number >= 10_000)
        {
            var (above, rest) = Math.DivRem(number, 10_000);
            return InWords(above, digits, units, isShort) + units[3] + (rest == 0 ? string.Empty : (rest < 1_000 ? digits[0].ToString() : string.Empty) + InWords(rest, digits, units, isShort: false));
        }

        if (isShort && number is >= 10 and < 20)
        {
            return units[0] + (number == 10 ? string.Empty : digits[number - 10].ToString());
        }

        var text = new StringBuilder();
        var hasGap = false;
        for (int place = 3, value = 1_000; place >= 0; place--, value /= 10)
        {
            var digit = number / value % 10;
            if (digit == 0)
            {
                hasGap = text.Length > 0;
                continue;
            }

            text.Append(hasGap ? digits[0].ToString() : string.Empty).Append(digits[digit]);
            hasGap = false;
            if (place > 0)
            {
                text.Append(units[place - 1]);
            }
        }

        return text.Length == 0 ? digits[0].ToString() : text.ToString();
    }
}
