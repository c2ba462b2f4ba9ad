using PerfTargetParse.Model;

namespace PerfTargetParse.Forms;

/// <summary>The rows of one form.</summary>
internal sealed record FormRange
{
    /// <summary>Index of the first row.</summary>
    public required int First { get; init; }

    /// <summary>Index behind the last row.</summary>
    public required int End { get; init; }

    /// <summary>The title as printed; null where the form begins without one.</summary>
    public string? Title { get; init; }

    /// <summary>The title of the document, or of the part of it, that the form stands in.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>The sort of form that the title names.</summary>
    public ProjectKind Kind { get; init; } = ProjectKind.Declaration;
}
