using System.Globalization;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Svg;

/// <summary>A cell or paragraph on a page, and what became of it.</summary>
/// <param name="Page">Number of its page, 1-based.</param>
/// <param name="X0">Left.</param>
/// <param name="Y0">Top.</param>
/// <param name="X1">Right.</param>
/// <param name="Y1">Bottom.</param>
/// <param name="IsCell">Whether it is a cell of a table, whose edges are drawn.</param>
/// <param name="Use">What became of it; null where nobody had to read it.</param>
/// <param name="Field">The field that took it.</param>
/// <param name="Title">All of that in words.</param>
internal sealed record DrawnCell(int Page, double X0, double Y0, double X1, double Y1, bool IsCell, CellUse? Use, string? Field, string Title)
{
    /// <summary>Its style in the drawing; a cell that nobody had to read is empty.</summary>
    public string Style => (Use switch
    {
        CellUse.Label => "label",
        CellUse.Value => "value",
        CellUse.Withheld => "withheld",
        CellUse.Boilerplate => "boilerplate",
        CellUse.Unclaimed => "unclaimed",
        CellUse.Outside => "outside",
        _ => "empty",
    }) + (IsCell ? " cell" : " line");

    public bool Contains(double x, double y) => x >= X0 && x < X1 && y >= Y0 && y < Y1;

    /// <summary>All cells and paragraphs that have a place.</summary>
    public static IEnumerable<DrawnCell> Of(Inspection inspection)
    {
        var readings = inspection.Readings.ToLookup(r => r.Origin);
        foreach (var (origin, place) in Places(inspection.Source))
        {
            if (place is { Page: { } page, Box: [var x0, var y0, var x1, var y1] })
            {
                var reading = readings[origin].FirstOrDefault();
                yield return new DrawnCell(page, (double)x0, (double)y0, (double)x1, (double)y1, origin.Table is not null, reading?.Use, reading?.Field, TitleOf(origin, reading));
            }
        }
    }

    /// <summary>Origins with the places to draw; of a cell that page breaks cut, each part.</summary>
    private static IEnumerable<(Origin Origin, Origin Place)> Places(SourceDocument? source) => (source?.Blocks ?? []).SelectMany(b => b switch
    {
        SourceParagraph paragraph => [(paragraph.Origin, paragraph.Origin)],
        SourceTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Parts.Count == 0 ? [(c.Origin, c.Origin)] : c.Parts.Select(p => (c.Origin, p.Origin))),
        _ => [],
    });

    private static string TitleOf(Origin origin, CellReading? reading)
    {
        var place = origin.Table is null
            ? string.Create(CultureInfo.InvariantCulture, $"¶ {origin.Paragraph}")
            : string.Create(CultureInfo.InvariantCulture, $"table {origin.Table} · row {origin.Row} · column {origin.Column}");
        return reading is null ? place : reading.Field is null ? $"{place} · {reading.Use}" : $"{place} · {reading.Use} → {reading.Field}";
    }
}
