namespace PerfTargetParse.Model;

/// <summary>Where a plain field of a project comes from.</summary>
public sealed record Provenance
{
    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Printed;

    /// <summary>Codes of what was repaired or inferred.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the value stands.</summary>
    public Origin? Origin { get; init; }
}
