namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Cuts a text into codes.</summary>
internal sealed class CodeSpaces
{
    private const byte Several = byte.MaxValue;

    private readonly CodeSpace[] _spaces;

    /// <summary>The length of the codes that begin with a byte; 0 where none does.</summary>
    private readonly byte[] _lengths = new byte[256];

    public CodeSpaces(IReadOnlyList<CodeSpace> spaces)
    {
        _spaces = [.. spaces];
        foreach (var space in _spaces)
        {
            var shift = 8 * (space.Length - 1);
            for (var first = (int)(byte)(space.Low >> shift); first <= (byte)(space.High >> shift); first++)
            {
                _lengths[first] = _lengths[first] is 0 || _lengths[first] == space.Length ? (byte)space.Length : Several;
            }
        }
    }

    /// <summary>Every code has two bytes.</summary>
    public static CodeSpaces TwoBytes { get; } = new([new(2, 0, 0xFFFF)]);

    /// <summary>Bytes of the code at the beginning of a text that is not empty.</summary>
    /// <remarks>What is no code is taken as long as a code of the range that fits best (ISO 32000, 9.7.6.3).</remarks>
    public int LengthOf(ReadOnlySpan<byte> text) =>
        _lengths[text[0]] is var length and not (0 or Several) ? Math.Min(length, text.Length) : LengthOfBest(text);

    private int LengthOfBest(ReadOnlySpan<byte> text)
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
