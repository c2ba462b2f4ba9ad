using System.Diagnostics.CodeAnalysis;

namespace PerfTargetParse.Pdf.Files;

/// <summary>A dictionary: few entries mostly, so they are looked through one by one. Values may be references.</summary>
/// <remarks>Not changed once the parser has given it out, so it may be read on several threads.</remarks>
internal sealed class PdfDictionary
{
    private const int FewEntries = 32;

    private readonly List<KeyValuePair<string, PdfValue>> _entries;
    private Dictionary<string, PdfValue>? _index;

    public PdfDictionary(int capacity = 0) => _entries = new(capacity);

    public IReadOnlyList<KeyValuePair<string, PdfValue>> Entries => _entries;

    /// <summary>The value as it stands, unresolved; null where there is none.</summary>
    public PdfValue this[string key] => TryGet(key, out var value) ? value : PdfValue.Null;

    public bool TryGet(string key, [MaybeNullWhen(false)] out PdfValue value)
    {
        if (_entries.Count > FewEntries)
        {
            // Two threads may both make the index; they make the same.
            return (_index ??= MakeIndex()).TryGetValue(key, out value);
        }

        foreach (var entry in _entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Adds an entry; of a key that comes twice, the first counts.</summary>
    public void Add(string key, PdfValue value)
    {
        _entries.Add(new(key, value));
        _index = null;
    }

    private Dictionary<string, PdfValue> MakeIndex()
    {
        var index = new Dictionary<string, PdfValue>(_entries.Count, StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            index.TryAdd(entry.Key, entry.Value);
        }

        return index;
    }
}
