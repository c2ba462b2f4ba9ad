namespace PerfTargetParse.Formats.Grids;

/// <summary>Gives the cells of a table their columns: a cell stands in the first column that no cell above reaches into (HTML Standard, 4.9.12.1).</summary>
internal sealed class SpanGrid
{
    /// <summary>For each column, the first row that no cell above reaches.</summary>
    private readonly int[] _freeFrom;

    private int _column;

    /// <summary>Makes an empty grid.</summary>
    /// <param name="mostColumns">Columns whose cells are kept track of; what stands further right is not moved by spans.</param>
    public SpanGrid(int mostColumns) => _freeFrom = new int[mostColumns];

    /// <summary>The row that is being filled, from 0.</summary>
    public int Row { get; private set; }

    /// <summary>Places the next cell of the row.</summary>
    /// <param name="rowSpan">Rows it spans.</param>
    /// <param name="columnSpan">Columns it spans.</param>
    /// <returns>Its column, from 0.</returns>
    public int Place(int rowSpan, int columnSpan)
    {
        if (_column < _freeFrom.Length)
        {
            var free = _freeFrom.AsSpan(_column).IndexOfAnyInRange(0, Row);
            _column = free < 0 ? _freeFrom.Length : _column + free;
        }

        var column = _column;
        _column += columnSpan;
        if (column < _freeFrom.Length)
        {
            _freeFrom.AsSpan(column, Math.Min(columnSpan, _freeFrom.Length - column)).Fill(Row + rowSpan);
        }

        return column;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        Row++;
        _column = 0;
    }
}
