namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Cuts a text into codes.</summary>
internal sealed class CodeSpaces(IReadOnlyList<CodeSpace> spaces)
{
    private readonly CodeSpace[] _spaces = [.. spaces];

    /// <summary>Every code has two bytes.</summary>
    public static CodeSpaces TwoBytes { get; } = new([new(2, 0, 0xFFFF)]);

    /// <summary>Bytes of the code at the beginning of a text that is not empty.</summary>
    /// <remarks>What is no code is taken as long as a code of the range that fits best (ISO 32000, 9.7.6.3).</remarks>
    public int LengthOf(ReadOnlySpan<byte> text)
    {
        var best = 0;
        var length = 0;
        foreach (var space in _spaces)
        {
            var matched = space.MatchedBytes(text);
            if (matched == space.Length)
            {
                return matched;
            }

            if (length == 0 || matched > best || (matched == best && space.Length < length))
            {
                best = matched;
                length = space.Length;
            }
        }

        return Math.Clamp(length, 1, text.Length);
    }
}
