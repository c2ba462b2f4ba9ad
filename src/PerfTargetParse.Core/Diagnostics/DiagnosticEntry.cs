namespace PerfTargetParse.Diagnostics;

/// <summary>One entry of the catalogue of findings.</summary>
public sealed record DiagnosticEntry
{
    /// <summary>Stable code.</summary>
    public required string Code { get; init; }

    /// <summary>How grave a finding of this code is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>English text with {name} places.</summary>
    public required string En { get; init; }

    /// <summary>Chinese text with the same places.</summary>
    public required string Zh { get; init; }

    internal static DiagnosticEntry From(ResourceObject entry) => new()
    {
        Code = entry.Text("code"u8),
        Severity = entry.Code<Severity>("severity"u8),
        En = entry.Text("en"u8),
        Zh = entry.Text("zh"u8),
    };
}
