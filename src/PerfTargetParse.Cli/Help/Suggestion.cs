namespace PerfTargetParse.Cli.Help;

/// <summary>Finds what somebody may have meant by a word that is not known.</summary>
internal static class Suggestion
{
    private const int MostEdits = 2;

    /// <summary>The word nearest to the one given; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        word.Length > 64 ? null : known
            .Select(k => (Word: k, Edits: Edits(word, k)))
            .Where(k => k.Edits <= MostEdits && k.Edits < k.Word.TrimStart('-').Length)
            .OrderBy(k => k.Edits)
            .Select(k => k.Word)
            .FirstOrDefault();

    /// <summary>All known words as a list, the nearest one first.</summary>
    public static string First(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var nearest = Nearest(word, words);
        return string.Join(", ", words.OrderBy(w => w != nearest));
    }

    /// <summary>How many letters must be put in, taken out or changed (Levenshtein).</summary>
    private static int Edits(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
