using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>What the text says about a grid.</summary>
/// <param name="ClosedCells">Cells that lines enclose.</param>
/// <param name="FilledCells">Those of them that hold text.</param>
/// <param name="Letters">Letters in the grid.</param>
/// <param name="CutLetters">Letters through whose middle an edge runs.</param>
internal readonly record struct TableEvidence(int ClosedCells, int FilledCells, int Letters, int CutLetters)
{
    /// <summary>An edge this near to the middle of a letter, in parts of its width or height, cuts it.</summary>
    private const float Middle = 0.2f;

    /// <summary>A drawing has many faces and text in few.</summary>
    private const int FewestFilledOf = 20;

    /// <summary>Whether drawn lines and the text in them are a table, not a frame or a drawing.</summary>
    public bool IsDrawnTable => ClosedCells > 1 && FilledCells > 0 && FilledCells * FewestFilledOf >= ClosedCells;

    /// <summary>Whether edges of areas, which nobody drew as lines, are a table.</summary>
    public bool IsShadedTable(Grid grid) =>
        ClosedCells > 3 && grid.ColumnCount > 1 && grid.RowCount > 1 && FilledCells * 3 >= ClosedCells && CutLetters * 50 <= Letters;

    public static TableEvidence Of(Grid grid, ReadOnlySpan<Letter> letters)
    {
        var filled = new bool[grid.Cells.Length];
        var (inside, cut) = (0, 0);
        foreach (ref readonly var letter in letters)
        {
            if (letter.IsBlank)
            {
                continue;
            }

            var cell = grid.CellAt(letter.X, letter.Y);
            if (cell < 0)
            {
                continue;
            }

            inside++;
            filled[cell] = true;
            var box = grid.BoxOf(grid.Cells[cell]);
            var (x, y) = (Middle * letter.Box.Width, Middle * letter.Box.Height);
            cut += letter.X - box.X0 < x || box.X1 - letter.X < x || letter.Y - box.Y0 < y || box.Y1 - letter.Y < y ? 1 : 0;
        }

        var (closed, filledClosed) = (0, 0);
        for (var i = 0; i < filled.Length; i++)
        {
            closed += grid.Cells[i].IsClosed ? 1 : 0;
            filledClosed += grid.Cells[i].IsClosed && filled[i] ? 1 : 0;
        }

        return new TableEvidence(closed, filledClosed, inside, cut);
    }
}
