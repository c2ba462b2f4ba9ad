using PerfTargetParse.Model;

namespace PerfTargetParse.Vocabulary;

/// <summary>How the titles of one sort of form end.</summary>
public sealed record TitleEndings
{
    /// <summary>The sort of form.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>The endings, folded.</summary>
    public required IReadOnlyList<string> Endings { get; init; }

    internal static TitleEndings From(ResourceObject titles) => new()
    {
        Kind = titles.Code<ProjectKind>("kind"u8),
        Endings = titles.Texts("endings"u8),
    };
}
