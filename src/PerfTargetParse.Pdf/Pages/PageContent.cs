namespace PerfTargetParse.Pdf.Pages;

/// <summary>What stands on a page, turned upright, in points from its upper left corner. Whatever format it came from.</summary>
public sealed class PageContent
{
    /// <summary>Number of the page, 1-based.</summary>
    public required int Number { get; init; }

    /// <summary>Width as a reader sees it.</summary>
    public required double Width { get; init; }

    /// <summary>Height as a reader sees it.</summary>
    public required double Height { get; init; }

    /// <summary>Glyphs in the order in which they were drawn.</summary>
    public required IReadOnlyList<Glyph> Glyphs { get; init; }

    /// <summary>Lines in the order in which they were drawn.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Images in the order in which they were drawn.</summary>
    public IReadOnlyList<PageImage> Images { get; init; } = [];

    /// <summary>False where damage or a limit kept part of the page out; a notice says so.</summary>
    public bool IsComplete { get; init; } = true;
}
