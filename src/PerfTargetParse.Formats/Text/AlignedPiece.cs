namespace PerfTargetParse.Formats.Text;

/// <summary>A text between wide gaps of a line.</summary>
/// <param name="Index">Its first character in the line.</param>
/// <param name="Length">Its number of characters.</param>
/// <param name="Start">The place where it begins.</param>
/// <param name="End">The place after its last.</param>
internal readonly record struct AlignedPiece(int Index, int Length, int Start, int End)
{
    /// <summary>Finds the texts of a line that two or more blanks divide, with their places.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isWide">Whether a Chinese character takes two places, as on a terminal, or one, as some programs count.</param>
    public static List<AlignedPiece> Of(string line, bool isWide)
    {
        var pieces = new List<AlignedPiece>();
        var (place, start, startPlace, blanks) = (0, -1, 0, 0);
        for (var i = 0; i <= line.Length; i++)
        {
            var isBlank = i == line.Length || line[i] is ' ' or '\u3000' or '\u00A0';
            blanks = isBlank ? blanks + 1 : 0;
            if (start >= 0 && (i == line.Length || blanks == 2))
            {
                var text = line.AsSpan(start, i - start).TrimEnd();
                pieces.Add(new AlignedPiece(start, text.Length, startPlace, startPlace + Math.Max(1, Places(text, isWide))));
                start = -1;
            }
            else if (start < 0 && !isBlank)
            {
                (start, startPlace) = (i, place);
            }

            place += i == line.Length ? 0 : isWide && IsWideCharacter(line[i]) ? 2 : 1;
        }

        return pieces;
    }

    private static int Places(ReadOnlySpan<char> text, bool isWide)
    {
        var places = text.Length;
        for (var i = 0; isWide && i < text.Length; i++)
        {
            places += IsWideCharacter(text[i]) ? 1 : 0;
        }

        return places;
    }

    /// <summary>Blocks of East Asian Width W and F that Chinese text uses.</summary>
    private static bool IsWideCharacter(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
