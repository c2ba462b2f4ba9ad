namespace PerfTargetParse.Diagnostics;

/// <summary>All findings the product can make, with their texts, from the embedded resource.</summary>
public sealed class DiagnosticCatalogue
{
    private readonly Dictionary<string, DiagnosticEntry> _byCode;

    private DiagnosticCatalogue(IReadOnlyList<DiagnosticEntry> entries)
    {
        Entries = entries;
        _byCode = entries.ToDictionary(e => e.Code, StringComparer.Ordinal);
    }

    /// <summary>The catalogue of this version.</summary>
    public static DiagnosticCatalogue Default { get; } = Load();

    /// <summary>Every entry, ordered by code.</summary>
    public IReadOnlyList<DiagnosticEntry> Entries { get; }

    /// <summary>The entry of a code.</summary>
    /// <param name="code">A code of <see cref="DiagnosticCodes"/>.</param>
    /// <exception cref="ArgumentException">The catalogue has no such code.</exception>
    public DiagnosticEntry Get(string code) =>
        _byCode.TryGetValue(code, out var entry)
            ? entry
            : throw new ArgumentException($"The catalogue has no finding '{code}'; its codes are the constants of {nameof(DiagnosticCodes)}.", nameof(code));

    private static DiagnosticCatalogue Load()
    {
        var entries = ResourceObject.ReadList("diagnostics.json", DiagnosticEntry.From);
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Code, b.Code));
        return new DiagnosticCatalogue(entries);
    }
}
