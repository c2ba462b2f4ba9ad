namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>A grid with the lines that made it.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Rules">The lines.</param>
internal sealed record RuledTable(Grid Grid, RuleSet Rules);
