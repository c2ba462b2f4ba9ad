using System.Collections.Frozen;
using System.Text.Json;

namespace PerfTargetParse.Diagnostics;

/// <summary>All findings the product can make, with their texts, from the embedded resource.</summary>
public sealed class DiagnosticCatalogue
{
    private readonly FrozenDictionary<string, DiagnosticEntry> _byCode;

    private DiagnosticCatalogue(IReadOnlyList<DiagnosticEntry> entries)
    {
        Entries = entries;
        _byCode = entries.ToFrozenDictionary(e => e.Code, StringComparer.Ordinal);
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
        using var stream = typeof(DiagnosticCatalogue).Assembly.GetManifestResourceStream("diagnostics.json")!;
        var entries = JsonSerializer.Deserialize(stream, ResourceJson.Default.ListDiagnosticEntry)!;
        entries.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return new DiagnosticCatalogue(entries);
    }
}
