using System.Globalization;

namespace PerfTargetParse.Targets;

/// <summary>Reads one number in Arabic digits at a place of a folded text.</summary>
internal static class NumberScanner
{
    /// <summary>A decimal holds 28 digits whatever they are.</summary>
    private const int MaxDigits = 28;

    /// <summary>So many digits surely fit 64 bits.</summary>
    private const int MaxMantissaDigits = 19;

    /// <summary>
    /// Takes digits with the commas and points between them. False, with the end of what was taken, where that is no number: 6,00.0,55 or 1.2.3.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out decimal value, out int end)
    {
        end = start;
        int points = 0, commas = 0, sinceMark = 0, digits = 0, fraction = 0;
        var wellFormed = true;
        var mantissa = 0UL;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                sinceMark++;
                fraction += points > 0 ? 1 : 0;
                // Leading zeros take no room.
                digits += digits > 0 || c != '0' ? 1 : 0;
                mantissa = unchecked((mantissa * 10) + (uint)(c - '0'));
            }
            else if (c is ',' or '.' && end > start && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                wellFormed &= commas == 0 ? c == '.' || sinceMark <= 3 : sinceMark == 3;
                wellFormed &= points == 0;
                commas += c == ',' ? 1 : 0;
                points += c == '.' ? 1 : 0;
                sinceMark = 0;
            }
            else
            {
                break;
            }
        }

        wellFormed &= commas == 0 || points > 0 || sinceMark == 3;
        value = 0;
        if (!wellFormed || end == start || digits > MaxDigits || fraction > MaxDigits)
        {
            return false;
        }

        if (digits <= MaxMantissaDigits)
        {
            // The scale keeps the printed digits: 50.60 stays 50.60.
            value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative: false, (byte)fraction);
            return true;
        }

        return decimal.TryParse(text[start..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }
}
