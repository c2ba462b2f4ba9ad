namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Finds the faces that walls enclose. One that is no rectangle, because part of a line is missing, is cut into rectangles.</summary>
internal sealed class FaceFinder(Walls walls)
{
    private readonly int[] _faces = new int[walls.Rows * walls.Columns];
    private readonly List<GridCell> _cells = [];
    private readonly Stack<int> _open = new();

    /// <summary>The cells; what lies outside but within the grid's rectangle is among them, not closed.</summary>
    public List<GridCell> Find()
    {
        MarkOutside();
        var face = 1;
        for (var place = 0; place < _faces.Length; place++)
        {
            if (_faces[place] == 0)
            {
                AddFace(place, ++face);
            }
        }

        AddOutside();
        return _cells;
    }

    private void MarkOutside()
    {
        for (var column = 0; column < walls.Columns; column++)
        {
            Flood(!walls.Above(0, column), 0, column);
            Flood(!walls.Above(walls.Rows, column), walls.Rows - 1, column);
        }

        for (var row = 0; row < walls.Rows; row++)
        {
            Flood(!walls.LeftOf(row, 0), row, 0);
            Flood(!walls.LeftOf(row, walls.Columns), row, walls.Columns - 1);
        }
    }

    private void Flood(bool isOpen, int row, int column)
    {
        var place = (row * walls.Columns) + column;
        if (isOpen && _faces[place] == 0)
        {
            Fill(place, 1);
        }
    }

    /// <summary>Marks all places that no wall divides from one; returns how many and in which rectangle.</summary>
    private Extent Fill(int place, int face)
    {
        var extent = new Extent(place / walls.Columns, place % walls.Columns);
        _faces[place] = face;
        _open.Push(place);
        while (_open.TryPop(out var current))
        {
            var (row, column) = (current / walls.Columns, current % walls.Columns);
            extent.Add(row, column);
            Visit(row > 0 && !walls.Above(row, column), current - walls.Columns, face);
            Visit(row + 1 < walls.Rows && !walls.Above(row + 1, column), current + walls.Columns, face);
            Visit(column > 0 && !walls.LeftOf(row, column), current - 1, face);
            Visit(column + 1 < walls.Columns && !walls.LeftOf(row, column + 1), current + 1, face);
        }

        return extent;
    }

    private void Visit(bool isOpen, int place, int face)
    {
        if (isOpen && _faces[place] == 0)
        {
            _faces[place] = face;
            _open.Push(place);
        }
    }

    private void AddFace(int place, int face)
    {
        var extent = Fill(place, face);
        if (extent.IsRectangle)
        {
            _cells.Add(new GridCell(extent.Top, extent.Left, extent.Bottom - extent.Top + 1, extent.Right - extent.Left + 1));
            return;
        }

        var byRows = Rectangles.ByRows(extent, (row, column) => _faces[(row * walls.Columns) + column] == face);
        var byColumns = Rectangles.ByRows(extent.Turned, (row, column) => _faces[(column * walls.Columns) + row] == face);
        foreach (var part in byColumns.Count < byRows.Count ? byColumns.ConvertAll(Turn) : byRows)
        {
            _cells.Add(part);
        }
    }

    private void AddOutside()
    {
        var whole = new Extent(0, 0);
        whole.Add(walls.Rows - 1, walls.Columns - 1);
        foreach (var part in Rectangles.ByRows(whole, (row, column) => _faces[(row * walls.Columns) + column] == 1))
        {
            _cells.Add(part with { IsClosed = false });
        }
    }

    private static GridCell Turn(GridCell cell) => new(cell.Column, cell.Row, cell.ColumnSpan, cell.RowSpan);
}
