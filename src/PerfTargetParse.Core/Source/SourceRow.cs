namespace PerfTargetParse.Source;

/// <summary>A row of a table.</summary>
public sealed record SourceRow
{
    /// <summary>Its cells from left to right, empty ones included where the format shows them.</summary>
    public required IReadOnlyList<SourceCell> Cells { get; init; }

    /// <summary>True where an empty line or a page break stands before it.</summary>
    public bool AfterGap { get; init; }

    /// <summary>
    /// True where it was put together of parts that a page break parts, and nothing but what its cells hold speaks for that; whoever
    /// knows more of their meaning may take them apart again.
    /// </summary>
    public bool IsInferred { get; init; }
}
