namespace PerfTargetParse.Forms;

/// <summary>Where the forms of a document stand, and what names the document.</summary>
internal sealed record FoundForms
{
    public string? DocumentTitle { get; init; }

    public required IReadOnlyList<FormRange> Forms { get; init; }
}
