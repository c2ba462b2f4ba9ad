namespace PerfTargetParse.Pdf.Content;

/// <summary>Turns words into operators.</summary>
internal static class Operators
{
    private const int Longest = 3;

    public static Operator Of(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => (Operator)word[0],
        2 => (Operator)(word[0] | (word[1] << 8)),
        3 => (Operator)(word[0] | (word[1] << 8) | (word[2] << 16)),
        _ => Operator.None,
    };

    /// <summary>Length of the first operator in a word that is several of them run together ("Qq"); 0 where it is not.</summary>
    public static int FirstOf(ReadOnlySpan<byte> word)
    {
        var first = LongestAt(word);
        for (var rest = word[first..]; first > 0 && !rest.IsEmpty;)
        {
            var next = LongestAt(rest);
            if (next == 0)
            {
                return 0;
            }

            rest = rest[next..];
        }

        return first == word.Length ? 0 : first;
    }

    private static int LongestAt(ReadOnlySpan<byte> word)
    {
        for (var length = Math.Min(Longest, word.Length); length > 0; length--)
        {
            if (Enum.IsDefined(Of(word[..length])))
            {
                return length;
            }
        }

        return 0;
    }
}
