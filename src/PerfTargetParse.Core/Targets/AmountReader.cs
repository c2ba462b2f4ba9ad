namespace PerfTargetParse.Targets;

/// <summary>Reads amounts of money: a number, perhaps with 万 or 亿 and 元, and nothing else.</summary>
public static class AmountReader
{
    /// <summary>A longer cell holds more than an amount.</summary>
    private const int MaxLength = 64;

    /// <summary>Reads a cell; false where it is not one amount.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="amount">The number as printed, and what its own unit multiplies it by.</param>
    public static bool TryRead(string text, out Amount amount)
    {
        amount = default;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > MaxLength)
        {
            return false;
        }

        Span<char> folded = stackalloc char[MaxLength];
        Span<char> printed = stackalloc char[MaxLength];
        var rest = FoldedText.Of(trimmed, folded, printed).Folded;
        rest = WithoutStart(rest, "人民币");
        var isNegative = !rest.IsEmpty && rest[0] is '-' or '−';
        rest = isNegative ? rest[1..] : rest;
        rest = !rest.IsEmpty && rest[0] is '¥' or '￥' ? rest[1..] : rest;
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0]) || !NumberScanner.TryRead(rest, 0, out var value, out var end) || !TryReadUnit(rest[end..], out var factor))
        {
            return false;
        }

        amount = new Amount(isNegative ? -value : value, factor);
        return true;
    }

    /// <summary>The factor of a unit; null where none is printed; false where the text is no unit of money.</summary>
    private static bool TryReadUnit(ReadOnlySpan<char> text, out decimal? factor)
    {
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
        {
            text = text[1..^1];
        }

        factor = text switch
        {
            "" => null,
            "元" or "元整" => 1m,
            "万" or "万元" or "万元整" => 10_000m,
            "亿" or "亿元" or "亿元整" => 100_000_000m,
            _ => 0m,
        };
        return factor != 0m;
    }

    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> text, string start) =>
        text.StartsWith(start) ? text[start.Length..] : text;
}
