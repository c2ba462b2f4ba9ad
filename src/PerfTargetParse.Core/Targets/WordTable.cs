using System.Runtime.InteropServices;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Targets;

/// <summary>Words with what they stand for, found at a place of a folded text: the longest wins.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Dictionary<string, T> _words;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _whole;

    // Made when first asked for: most tables are only ever searched from one side.
    private Dictionary<char, List<Entry>>? _byFirst;
    private Dictionary<char, List<Entry>>? _byLast;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        _words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            // Blank entries of a user's own vocabulary would be found everywhere.
            var key = Folding.Key(word);
            if (key.Length > 0)
            {
                _words[key] = meaning;
            }
        }

        _whole = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool TryGet(ReadOnlySpan<char> text, out T meaning) => _whole.TryGetValue(text, out meaning!);

    /// <summary>Length of the longest word that the text begins with; 0 where none does.</summary>
    public int LongestAtStart(ReadOnlySpan<char> text, out T meaning)
    {
        _byFirst ??= Index(first: true);
        if (!text.IsEmpty && _byFirst.TryGetValue(text[0], out var entries))
        {
            foreach (ref readonly var entry in CollectionsMarshal.AsSpan(entries))
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
        _byLast ??= Index(first: false);
        if (!text.IsEmpty && _byLast.TryGetValue(text[^1], out var entries))
        {
            foreach (ref readonly var entry in CollectionsMarshal.AsSpan(entries))
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

    /// <summary>The words by their first or their last character, of each the longest first.</summary>
    private Dictionary<char, List<Entry>> Index(bool first)
    {
        var index = new Dictionary<char, List<Entry>>();
        foreach (var (word, meaning) in _words)
        {
            ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(index, first ? word[0] : word[^1], out _);
            entries ??= [];
            var place = entries.Count;
            while (place > 0 && entries[place - 1].Word.Length < word.Length)
            {
                place--;
            }

            entries.Insert(place, new Entry(word, meaning));
        }

        return index;
    }

    private readonly record struct Entry(string Word, T Meaning);
}
