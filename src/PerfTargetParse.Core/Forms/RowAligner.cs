using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Forms;

/// <summary>
/// Puts the pieces of a stretch of an indicator table into rows and columns: of all ways to do so in printed order it takes the cheapest.
/// </summary>
internal sealed class RowAligner
{
    private static readonly HashSet<int> NoBlanks = [];

    private readonly ColumnLayout _layout;
    private readonly CellCosts _cells;
    private readonly AlignmentCosts _steps;
    private readonly WordLooks _looks;
    private readonly ReadContext _context;

    public RowAligner(ColumnLayout layout, CellCosts cells, WordLooks looks, ReadContext context)
    {
        _layout = layout;
        _cells = cells;
        _steps = new AlignmentCosts(layout);
        _looks = looks;
        _context = context;
    }

    /// <summary>Aligns pieces; where rows are known, the pieces of one row, empty ones included.</summary>
    public IReadOnlyList<AlignedRow> Align(IReadOnlyList<Piece> pieces)
    {
        var blanks = NoBlanks;
        var placed = new List<Piece>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (!piece.IsEmpty || piece.Before is Break.CellOrRow or Break.Line or Break.Gap)
            {
                placed.Add(piece);
            }

            if (piece.IsEmpty && piece.Column > 0 && piece.Before is Break.Row or Break.Cell)
            {
                blanks = ReferenceEquals(blanks, NoBlanks) ? [] : blanks;
                blanks.Add(piece.Column);
            }
        }

        return placed.Count == 0 ? [] : new Alignment(_layout, _cells, _steps, placed, blanks, _looks).Run(_context);
    }
}
