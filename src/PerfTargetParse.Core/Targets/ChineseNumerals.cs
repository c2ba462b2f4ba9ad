namespace PerfTargetParse.Targets;

/// <summary>Reads Chinese numerals up to 亿: 两, 三十五, 一百零八, 三万五千. A closing 万 or 亿 is left to the unit, as with Arabic digits.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>All that numerals are written with.</summary>
    public const string Characters = "〇零一二两三四五六七八九十百千万亿";

    /// <summary>Whether numerals are written with it.</summary>
    public static bool IsNumeral(char c) => Characters.Contains(c);

    /// <summary>End of the run of numeral characters.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsNumeral(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Reads a numeral; false where the run of numeral characters is not one: 十四五, 三八, 百.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out decimal value, out int end)
    {
        value = 0;
        end = EndOfRun(text, start);
        var run = text[start..end].TrimEnd("万亿");
        if (run.ContainsAny('万', '亿'))
        {
            // 三亿五千万: the closing 万 scales its own section only.
            run = text[start..end];
        }

        end = start + run.Length;
        return !run.IsEmpty
            && TryTake(ref run, '亿', 100_000_000m, ref value)
            && TryTake(ref run, '万', 10_000m, ref value)
            && (run.IsEmpty || TryAdd(run, 1m, ref value));
    }

    /// <summary>Takes the section before a scale off the numeral, where the numeral has that scale.</summary>
    private static bool TryTake(ref ReadOnlySpan<char> run, char scale, decimal factor, ref decimal value)
    {
        var length = run.IndexOf(scale);
        if (length < 0)
        {
            return true;
        }

        var section = run[..length];
        run = run[(length + 1)..];
        return TryAdd(section, factor, ref value);
    }

    private static bool TryAdd(ReadOnlySpan<char> section, decimal factor, ref decimal value)
    {
        var isNumber = TrySection(section, out var read);
        value += read * factor;
        return isNumber;
    }

    /// <summary>Below ten thousand. Thousands, hundreds and tens come in this order, each with its digit; only ten may lack it.</summary>
    private static bool TrySection(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var digit = -1;
        var lowest = 10_000;
        var afterZero = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var scale = c switch { '千' => 1000, '百' => 100, '十' => 10, _ => 0 };
            if (scale == 0)
            {
                var read = c switch { '两' => 2, '〇' => 0, _ => Digits.IndexOf(c, StringComparison.Ordinal) };
                if (read < 0 || digit > 0 || (digit == 0 && read == 0))
                {
                    return false;
                }

                afterZero |= read == 0;
                digit = read;
            }
            else
            {
                if (scale >= lowest || (digit <= 0 && (scale != 10 || value > 0)))
                {
                    return false;
                }

                value += scale * Math.Max(digit, 1);
                lowest = scale;
                digit = -1;
            }
        }

        // 一百五 says 150 in speech; written out it may be anything.
        if (digit > 0 && lowest is 100 or 1000 && !afterZero)
        {
            return false;
        }

        value += Math.Max(digit, 0);
        return !text.IsEmpty && (digit != 0 || text.Length == 1);
    }
}
