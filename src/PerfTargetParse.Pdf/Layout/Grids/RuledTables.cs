namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>The ruled tables of a page, and what level lines are left.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="OtherLevel">Level lines that are part of none.</param>
internal sealed record RuledTables(IReadOnlyList<RuledTable> Tables, IReadOnlyList<Segment> OtherLevel)
{
    public static RuledTables None { get; } = new([], []);
}
