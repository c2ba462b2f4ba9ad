namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>A table as its lines show it: column and row edges, and the cells between. Every place belongs to exactly one cell.</summary>
internal sealed class Grid
{
    private readonly int[] _owners;

    /// <summary>Makes one.</summary>
    /// <param name="xs">Column edges from left to right.</param>
    /// <param name="ys">Row edges from top to bottom.</param>
    /// <param name="cells">Cells from top to bottom, in a row from left to right; they fill the grid.</param>
    public Grid(float[] xs, float[] ys, GridCell[] cells)
    {
        (Xs, Ys, Cells) = (xs, ys, cells);
        _owners = new int[ColumnCount * RowCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i];
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                Array.Fill(_owners, i, (row * ColumnCount) + cell.Column, cell.ColumnSpan);
            }
        }
    }

    public float[] Xs { get; }

    public float[] Ys { get; }

    public GridCell[] Cells { get; }

    public int ColumnCount => Xs.Length - 1;

    public int RowCount => Ys.Length - 1;

    public LayoutBox Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>For each column, whether no line closes it at the top.</summary>
    public required bool[] OpenTops { get; init; }

    /// <summary>For each column, whether no line closes it at the bottom.</summary>
    public required bool[] OpenBottoms { get; init; }

    public LayoutBox BoxOf(in GridCell cell) => new(Xs[cell.Column], Ys[cell.Row], Xs[cell.Column + cell.ColumnSpan], Ys[cell.Row + cell.RowSpan]);

    /// <summary>The cell that holds a point; -1 outside.</summary>
    public int CellAt(float x, float y)
    {
        var (column, row) = (Band(Xs, x), Band(Ys, y));
        return column < 0 || row < 0 ? -1 : _owners[(row * ColumnCount) + column];
    }

    /// <summary>The cell that no line closes at the bottom and out of which a text hangs: its line begins above the end of the grid; -1 where there is none.</summary>
    /// <remarks>Chromium ends a row that a page break cuts above the end of the text in it.</remarks>
    public int CellAbove(float x, float top, float y)
    {
        var column = top < Ys[^1] && y >= Ys[^1] ? Band(Xs, x) : -1;
        return column < 0 || !OpenBottoms[column] ? -1 : OwnerOf(RowCount - 1, column);
    }

    /// <summary>The cell that takes a place of the grid.</summary>
    public int OwnerOf(int row, int column) => _owners[(row * ColumnCount) + column];

    private static int Band(float[] edges, float at)
    {
        if (!(at >= edges[0] && at < edges[^1]))
        {
            return -1;
        }

        var found = Array.BinarySearch(edges, at);
        return found >= 0 ? found : ~found - 1;
    }
}
