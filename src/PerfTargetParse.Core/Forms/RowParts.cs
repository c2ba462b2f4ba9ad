using PerfTargetParse.Source;

namespace PerfTargetParse.Forms;

/// <summary>Rows on both sides of a page break: one row in parts, or rows of their own.</summary>
internal static class RowParts
{
    /// <summary>The parts of a row that was put together, each as a row of its own. Whoever claims a cell of a part claims the whole cell.</summary>
    public static IReadOnlyList<PieceRow> Of(SourceRow row, IReadOnlyList<Piece> pieces, WordLooks looks)
    {
        var count = row.Cells.Max(c => c.Parts.Count);
        var parts = new List<PieceRow>(count);
        for (var part = 0; part < count; part++)
        {
            var own = new List<Piece>(pieces.Count);
            for (var i = 0; i < pieces.Count; i++)
            {
                var before = own.Count == 0 ? Break.Row : Break.Cell;
                var cell = IsWhole(row.Cells[i], looks) ? null : row.Cells[i].Parts.ElementAtOrDefault(part);
                if (cell is not null)
                {
                    own.Add(new Piece(cell.Text.Trim(), cell.Origin, before, looks, pieces[i]));
                }
                else if (part == 0)
                {
                    own.Add(pieces[i].Before == before ? pieces[i] : new Piece(pieces[i].Text, pieces[i].Origin, before, looks, pieces[i]));
                }
            }

            parts.Add(new PieceRow { Pieces = own, IsRow = true, AfterGap = part > 0 || row.AfterGap, Table = pieces[0].Origin.Table ?? 0 });
        }

        return parts;
    }

    /// <summary>Whether a cell is one all the same: merged over further rows, or a word that the break cut, its parts being no words.</summary>
    private static bool IsWhole(SourceCell cell, WordLooks looks) => (cell.RowSpan > 1 || looks.IsWordOfForms(cell.Text)) && !CellParts.AreLabels(cell, looks);

    /// <summary>Whether two rows stand on both sides of a page break in one table of a format that knows where cells stand.</summary>
    public static bool MeetAtBreak(PieceRow row, PieceRow next) =>
        row is { IsRow: true, IsLine: false } && next is { IsRow: true, IsLine: false } && row.Table == next.Table
        && row.Pieces[0].Origin is { Page: { } page, Box: not null } && next.Pieces[0].Origin.Page > page;

    /// <summary>Two rows as one: what stands in the same column is one cell.</summary>
    public static PieceRow Joined(PieceRow row, PieceRow next)
    {
        var pieces = new List<Piece>();
        foreach (var column in row.Pieces.Concat(next.Pieces).GroupBy(p => p.Column).OrderBy(g => g.Key))
        {
            var filled = column.Where(p => !p.IsEmpty).ToList();
            pieces.Add(Piece.Join(filled.Count > 0 ? filled : [column.First()]));
        }

        return row with { Pieces = [.. pieces.Select((p, i) => i == 0 ? p.AtRowStart() : p.InRow())], IsOverPages = true };
    }
}
