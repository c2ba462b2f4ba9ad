using PerfTargetParse.Wording;

namespace PerfTargetParse.Targets;

/// <summary>
/// A cell in half width without white space, beside its characters as printed at the same places, so that a unit can be given as printed.
/// </summary>
internal readonly ref struct FoldedText
{
    /// <summary>A longer cell is prose, and is not looked into.</summary>
    public const int MaxLength = 200;

    private FoldedText(ReadOnlySpan<char> folded, ReadOnlySpan<char> printed)
    {
        Folded = folded;
        Printed = printed;
    }

    /// <summary>In half width, without white space but for one space between two digits: "10 20" is not 1020.</summary>
    public ReadOnlySpan<char> Folded { get; }

    /// <summary>As printed.</summary>
    public ReadOnlySpan<char> Printed { get; }

    /// <summary>Folds a text of at most <see cref="MaxLength"/> characters into two buffers of that length.</summary>
    public static FoldedText Of(ReadOnlySpan<char> text, Span<char> folded, Span<char> printed)
    {
        var length = 0;
        var afterBlank = false;
        foreach (var character in text)
        {
            if (Folding.IsBlank(character))
            {
                afterBlank = true;
                continue;
            }

            var half = character == '﹪' ? '%' : Folding.HalfWidth(character);
            if (afterBlank && length > 0 && char.IsAsciiDigit(half) && char.IsAsciiDigit(folded[length - 1]))
            {
                printed[length] = ' ';
                folded[length++] = ' ';
            }

            afterBlank = false;
            printed[length] = character;
            folded[length++] = half;
        }

        return new FoldedText(folded[..length], printed[..length]);
    }
}
