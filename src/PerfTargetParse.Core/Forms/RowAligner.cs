using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Forms;

/// <summary>
/// Puts the pieces of a stretch of an indicator table into rows and columns: of all ways to do so in printed order it takes the cheapest.
/// </summary>
internal sealed class RowAligner
{
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
        var blanks = pieces.Where(p => p.IsEmpty && p.Column > 0 && p.Before is Break.Row or Break.Cell).Select(p => p.Column).ToHashSet();
        var placed = pieces.Where(p => !p.IsEmpty || p.Before is Break.CellOrRow or Break.Line or Break.Gap).ToList();
        return placed.Count == 0 ? [] : new Alignment(_layout, _cells, _steps, placed, blanks, _looks.FeaturesOf).Run(_context);
    }
}
