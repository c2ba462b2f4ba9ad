using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>Shows a number in a section that has places for its digits.</summary>
internal static class NumberText
{
    /// <summary>More decimals than any number has.</summary>
    private const int MostDecimals = 15;

    public static string Show(FormatSection section, double value)
    {
        var tokens = section.Tokens;
        if (section.IsGeneral || section.IsFraction || section.IsText || Math.Abs(value) > 1e27 || !double.IsFinite(value))
        {
            return General(section, value);
        }

        if (tokens.Any(t => t.Kind == FormatTokenKind.Exponent))
        {
            return Powers(tokens, value);
        }

        var point = IndexOfPoint(tokens);
        var lastDigit = LastDigit(tokens, tokens.Count);
        var number = Math.Abs((decimal)value);
        for (var i = 0; i < tokens.Count; i++)
        {
            number = tokens[i].Kind switch
            {
                FormatTokenKind.Percent when number < decimal.MaxValue / 1000 => number * 100,
                FormatTokenKind.Comma when i > lastDigit || i == point - 1 => number / 1000,
                _ => number,
            };
        }

        var decimals = Math.Min(MostDecimals, Digits(tokens, point, tokens.Count));
        var text = Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? text : text[..text.IndexOf('.')];
        var shown = new StringBuilder(value < 0 ? "-" : "");
        Whole(shown, tokens, point, whole == "0" ? "" : whole);
        Fraction(shown, tokens, point, decimals == 0 ? "" : text[(whole.Length + 1)..]);
        return section.Numerals > 0 ? ChineseDigits.Replace(shown.ToString(), section.Numerals) : shown.ToString();
    }

    private static string General(FormatSection section, double value)
    {
        var plain = GeneralNumber.Text(value);
        if (!section.IsGeneral)
        {
            return plain;
        }

        var number = section.Numerals > 0 ? ChineseDigits.Count(plain, section.Numerals) : plain;
        return string.Concat(section.Tokens.Select(t => t.Kind == FormatTokenKind.General ? number : t.Kind == FormatTokenKind.Literal ? t.Text : ""));
    }

    private static string Powers(IReadOnlyList<FormatToken> tokens, double value)
    {
        var mask = string.Concat(tokens.Select(t => t.Kind switch
        {
            FormatTokenKind.Digit => t.Text == "?" ? "#" : t.Text,
            FormatTokenKind.Point or FormatTokenKind.Exponent => t.Text,
            _ => "",
        }));
        return value.ToString(mask, CultureInfo.InvariantCulture);
    }

    /// <summary>The digits before the point, from the right; those without a place of their own stand before the first.</summary>
    private static void Whole(StringBuilder shown, IReadOnlyList<FormatToken> tokens, int point, string digits)
    {
        var places = Digits(tokens, 0, point);
        var isGrouped = IsGrouped(tokens, point);
        var placesLeft = places;
        for (var i = 0; i < point; i++)
        {
            if (tokens[i].Kind != FormatTokenKind.Digit)
            {
                shown.Append(tokens[i].Kind is FormatTokenKind.Literal or FormatTokenKind.Percent ? tokens[i].Text : "");
                continue;
            }

            for (var place = placesLeft == places ? Math.Max(digits.Length, placesLeft) : placesLeft; place >= placesLeft; place--)
            {
                var digit = place <= digits.Length ? digits[^place] : Filler(tokens[i]);
                if (digit is not null)
                {
                    shown.Append(digit.Value).Append(isGrouped && place > 1 && place % 3 == 1 ? "," : "");
                }
            }

            placesLeft--;
        }
    }

    private static void Fraction(StringBuilder shown, IReadOnlyList<FormatToken> tokens, int point, string digits)
    {
        var needed = digits.TrimEnd('0').Length;
        var at = 0;
        for (var i = point; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case FormatTokenKind.Digit when at < digits.Length:
                    var digit = at < needed ? digits[at] : Filler(tokens[i]);
                    shown.Append(digit is null ? "" : digit.Value.ToString());
                    at++;
                    break;
                case FormatTokenKind.Point or FormatTokenKind.Literal or FormatTokenKind.Percent:
                    shown.Append(tokens[i].Text);
                    break;
            }
        }
    }

    /// <summary>What stands where a place has no digit.</summary>
    private static char? Filler(in FormatToken place) => place.Text switch
    {
        "0" => '0',
        "?" => ' ',
        _ => null,
    };

    private static bool IsGrouped(IReadOnlyList<FormatToken> tokens, int point)
    {
        var last = LastDigit(tokens, point);
        for (var i = 1; i < last; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Comma && Digits(tokens, 0, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOfPoint(IReadOnlyList<FormatToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Point)
            {
                return i;
            }
        }

        return tokens.Count;
    }

    private static int LastDigit(IReadOnlyList<FormatToken> tokens, int end)
    {
        while (end > 0 && tokens[end - 1].Kind != FormatTokenKind.Digit)
        {
            end--;
        }

        return end - 1;
    }

    private static int Digits(IReadOnlyList<FormatToken> tokens, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += tokens[i].Kind == FormatTokenKind.Digit ? 1 : 0;
        }

        return count;
    }
}
