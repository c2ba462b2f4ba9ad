using PerfTargetParse.Wording;

namespace PerfTargetParse.Targets;

/// <summary>Words with what they stand for, found at a place of a folded text: the longest wins.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, Entry[]> _byFirst;
    private readonly Dictionary<char, Entry[]> _byLast;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _whole;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var byWord = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            // Blank entries of a user's own vocabulary would be found everywhere.
            var key = Folding.Key(word);
            if (key.Length > 0)
            {
                byWord[key] = meaning;
            }
        }

        var entries = byWord.Select(w => new Entry(w.Key, w.Value)).ToList();
        _byFirst = Index(entries, e => e.Word[0]);
        _byLast = Index(entries, e => e.Word[^1]);
        _whole = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool TryGet(ReadOnlySpan<char> text, out T meaning) => _whole.TryGetValue(text, out meaning!);

    /// <summary>Length of the longest word that the text begins with; 0 where none does.</summary>
    public int LongestAtStart(ReadOnlySpan<char> text, out T meaning)
    {
        if (!text.IsEmpty && _byFirst.TryGetValue(text[0], out var entries))
        {
            foreach (var entry in entries)
            {
                if (text.StartsWith(entry.Word))
                {
                    meaning = entry.Meaning;
                    return entry.Word.Length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

    /// <summary>Length of the longest word that the text ends with; 0 where none does.</summary>
    public int LongestAtEnd(ReadOnlySpan<char> text, out T meaning)
    {
        if (!text.IsEmpty && _byLast.TryGetValue(text[^1], out var entries))
        {
            foreach (var entry in entries)
            {
                if (text.EndsWith(entry.Word))
                {
                    meaning = entry.Meaning;
                    return entry.Word.Length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

    private static Dictionary<char, Entry[]> Index(List<Entry> entries, Func<Entry, char> key) =>
        entries.GroupBy(key).ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Word.Length).ToArray());

    private readonly record struct Entry(string Word, T Meaning);
}
