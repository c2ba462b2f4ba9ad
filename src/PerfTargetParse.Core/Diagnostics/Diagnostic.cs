using PerfTargetParse.Model;

namespace PerfTargetParse.Diagnostics;

/// <summary>A finding: what was found and where. Its texts come from resources.</summary>
public sealed record Diagnostic
{
    /// <summary>Stable code: PT1… reading, PT2… forms and rows, PT3… targets and money, PT4… checks, PT9… limits and environment.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The text in both languages, arguments filled in.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The arguments of the text, by name.</summary>
    public IReadOnlyDictionary<string, string> Args { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The field of the model that it is about, as "indicators[3].targets[0]".</summary>
    public string? Field { get; init; }

    /// <summary>Where in the source.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Makes a finding from the catalogue's entry of that code.</summary>
    /// <param name="code">A code of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="origin">Where in the source.</param>
    /// <param name="field">The field of the model.</param>
    /// <param name="args">Name and value of each argument that the text names.</param>
    public static Diagnostic Create(string code, Origin? origin = null, string? field = null, params ReadOnlySpan<(string Name, string Value)> args)
    {
        var entry = DiagnosticCatalogue.Default.Get(code);
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in args)
        {
            named[name] = value;
        }

        return new Diagnostic
        {
            Code = code,
            Severity = entry.Severity,
            Message = new LocalizedText(MessageFormat.Fill(entry.En, named), MessageFormat.Fill(entry.Zh, named)),
            Args = named,
            Field = field,
            Origin = origin,
        };
    }
}
