namespace PerfTargetParse.Pdf;

/// <summary>What one file may cost. A breach is a <see cref="PdfNotice"/>; what was read so far is kept.</summary>
public sealed record PdfLimits
{
    /// <summary>The documented defaults.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Pages read. Default 2,000: a yearly collection of forms has some hundred.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Bytes that one stream may inflate to. Default 75 MB.</summary>
    public long StreamBytes { get; init; } = 75L * 1024 * 1024;

    /// <summary>Bytes that all streams of a file together may inflate to, each as often as it is read. Default 2 GB.</summary>
    public long InflatedBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Objects of a file. Default 5,000,000.</summary>
    public int Objects { get; init; } = 5_000_000;

    /// <summary>Arrays and dictionaries inside one another, forms that draw forms, nodes of a tree. Default 100.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Operators of a page, those of its forms included. Default 1,000,000.</summary>
    public int PageOperators { get; init; } = 1_000_000;

    /// <summary>Glyphs of a page. Default 200,000: a page that a person can read has some thousand.</summary>
    public int PageGlyphs { get; init; } = 200_000;

    /// <summary>Rules of a page. Default 200,000.</summary>
    public int PageRules { get; init; } = 200_000;
}
