namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>A table as far as it has been joined. Its columns are those of all its parts.</summary>
internal sealed class TableSoFar
{
    private readonly List<JoinedCell> _cells = [];
    private readonly List<int> _pages;
    private readonly List<float> _columns;
    private readonly List<bool> _mergesRows;
    private readonly List<JoinedCell> _bottom = [];
    private readonly LayoutTable _first;

    /// <summary>Begins with the part on the first page.</summary>
    public TableSoFar(LayoutTable first)
    {
        _first = Last = first;
        _pages = [.. first.PageNumbers];
        _columns = [.. first.Edges!.Columns];
        _mergesRows = [.. new bool[_columns.Count]];
        foreach (var cell in first.Cells)
        {
            _cells.Add(new JoinedCell(cell, cell.Row, cell.Column, cell.ColumnSpan));
            _mergesRows[cell.Column] |= cell.RowSpan > 1;
        }

        RowCount = first.RowCount;
        FindBottom(0);
    }

    /// <summary>The part on the last page so far.</summary>
    public LayoutTable Last { get; private set; }

    public int RowCount { get; private set; }

    /// <summary>Column edges of all parts, as on the first page.</summary>
    public IReadOnlyList<float> Columns => _columns;

    /// <summary>The cells that reach the break, from left to right.</summary>
    public IReadOnlyList<JoinedCell> Bottom => _bottom;

    /// <summary>All cells so far.</summary>
    public IReadOnlyList<JoinedCell> Cells => _cells;

    /// <summary>Whether cells that begin in a column span rows: a column of groups.</summary>
    public bool MergesRows(int column) => _mergesRows[column];

    /// <summary>Takes in the column edges of a further part.</summary>
    /// <param name="edges">Its edges.</param>
    /// <param name="shift">How far it lies to the right.</param>
    public void AddColumns(IReadOnlyList<float> edges, float shift)
    {
        foreach (var edge in edges)
        {
            var index = ColumnEdges.IndexOf(_columns, edge - shift);
            if (index >= 0 || ~index == 0 || ~index == _columns.Count)
            {
                continue;
            }

            var column = ~index - 1;
            _columns.Insert(~index, edge - shift);
            _mergesRows.Insert(~index, false);
            foreach (var cell in _cells)
            {
                if (cell.Column > column)
                {
                    cell.Column++;
                }
                else if (cell.Column + cell.ColumnSpan > column)
                {
                    cell.ColumnSpan++;
                }
            }
        }
    }

    /// <summary>The columns of a cell of a further part among those of all parts.</summary>
    public (int Column, int Span) ColumnsOf(LayoutCell cell, IReadOnlyList<float> edges, float shift)
    {
        var first = IndexOf(edges[cell.Column] - shift);
        var end = IndexOf(edges[cell.Column + cell.ColumnSpan] - shift);
        return (first, Math.Max(1, end - first));
    }

    /// <summary>Adds a further part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="shift">How far it lies to the right.</param>
    /// <param name="skippedRows">Rows at its top that are left out.</param>
    /// <param name="isRowCut">Whether its first row is the rest of the last one so far.</param>
    /// <param name="goesOn">Whether two cells that meet are one.</param>
    public void Add(LayoutTable part, float shift, int skippedRows, bool isRowCut, Func<CellPair, bool> goesOn)
    {
        var edges = part.Edges!.Columns;
        var offset = RowCount - (isRowCut ? 1 : 0) - skippedRows;
        var firstNew = _cells.Count;
        foreach (var cell in part.Cells)
        {
            if (cell.Row < skippedRows)
            {
                continue;
            }

            var (column, span) = ColumnsOf(cell, edges, shift);
            _mergesRows[column] |= cell.RowSpan > 1;
            var above = cell.Row == skippedRows ? BottomAt(column, span) : null;
            if (above is not null && (isRowCut || goesOn(PairOf(above, cell))))
            {
                above.GoOn(cell, cell.Row + cell.RowSpan + offset);
            }
            else
            {
                _cells.Add(new JoinedCell(cell, cell.Row + offset, column, span));
            }
        }

        RowCount = part.RowCount + offset;
        Last = part;
        _pages.AddRange(part.PageNumbers);
        FindBottom(firstNew);
    }

    /// <summary>The pairs of cells that meet at a break; null for a cell after it that meets none with its own edges.</summary>
    public IEnumerable<CellPair?> Pairs(LayoutTable part, float shift, int skippedRows)
    {
        foreach (var cell in part.Cells)
        {
            if (cell.Row == skippedRows)
            {
                var (column, span) = ColumnsOf(cell, part.Edges!.Columns, shift);
                yield return BottomAt(column, span) is { } above ? PairOf(above, cell) : null;
            }
        }
    }

    public LayoutTable ToTable() => new(
        _first.Box,
        RowCount,
        _columns.Count - 1,
        [.. _cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).Select(cell => cell.ToCell())],
        _first.Source)
    {
        PageNumbers = _pages,
        Edges = Last.Edges,
    };

    private CellPair PairOf(JoinedCell above, LayoutCell below) =>
        new(above, below, above.Row == RowCount - 1 && below.RowSpan == 1, above.RowSpan > 1 || below.RowSpan > 1);

    private JoinedCell? BottomAt(int column, int span)
    {
        foreach (var cell in _bottom)
        {
            if (cell.Column == column)
            {
                return cell.ColumnSpan == span ? cell : null;
            }
        }

        return null;
    }

    private int IndexOf(float edge)
    {
        var index = ColumnEdges.IndexOf(_columns, edge);
        return index >= 0 ? index : Math.Clamp(~index, 0, _columns.Count - 1);
    }

    /// <summary>Finds the cells that end in the last row: among those that did before and the new ones.</summary>
    private void FindBottom(int firstNew)
    {
        _bottom.RemoveAll(cell => cell.Row + cell.RowSpan < RowCount);
        for (var i = firstNew; i < _cells.Count; i++)
        {
            if (_cells[i].Row + _cells[i].RowSpan == RowCount)
            {
                _bottom.Add(_cells[i]);
            }
        }

        _bottom.Sort(static (a, b) => a.Column.CompareTo(b.Column));
    }
}
