namespace PerfTargetParse.Model;

/// <summary>A goal in prose.</summary>
public sealed record Goal
{
    /// <summary>Overall, annual or result.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The text without markup, paragraphs joined by a line feed.</summary>
    public required string Text { get; init; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Printed;

    /// <summary>Codes of what was repaired or inferred.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the text stands.</summary>
    public Origin? Origin { get; init; }
}
