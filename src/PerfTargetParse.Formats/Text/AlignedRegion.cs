using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Text;

/// <summary>Lines whose texts are aligned to columns by blanks.</summary>
/// <remarks>
/// Each line is a row. Lines are only joined to the row of a wrapped cell where empty lines show which lines belong
/// together: most rows are single lines between empty lines, and the few lines of this one fill different columns and
/// keep to them. Lines without empty lines between are not joined: whether "a · b / c / a · b" is one row with wrapped cells or two rows beside
/// a merged cell is a question of meaning.
/// </remarks>
internal sealed class AlignedRegion
{
    private const int FewestBlocks = 4;
    private const int LongestRow = 6;

    private readonly List<TextLine> _lines;
    private readonly List<LineKind> _kinds;
    private readonly int _start;
    private readonly int _end;
    private readonly BlockBuilder _blocks;
    private readonly ColumnGrid _grid;
    private readonly List<List<TextLine>> _rows = [];
    private bool _keepToColumns = true;

    /// <summary>Makes one.</summary>
    /// <param name="lines">Lines of which some are the region.</param>
    /// <param name="kinds">What each looks like among its neighbours.</param>
    /// <param name="start">First line of the region; it has gaps.</param>
    /// <param name="end">The line after the region.</param>
    /// <param name="blocks">Where blocks go.</param>
    public AlignedRegion(List<TextLine> lines, List<LineKind> kinds, int start, int end, BlockBuilder blocks)
    {
        _lines = lines;
        _kinds = kinds;
        _start = start;
        _end = end;
        _blocks = blocks;
        _grid = ColumnGrid.Of(lines.GetRange(start, end - start));
    }

    /// <summary>Adds all lines.</summary>
    public void Emit()
    {
        var joins = HasRowsBetweenEmptyLines();
        var last = _kinds.FindLastIndex(_end - 1, _end - _start, kind => kind == LineKind.Gaps);
        for (var i = _start; i < _end; i++)
        {
            // Right under the table an indented line may still be part of it; what begins at the margin is not.
            var isInside = i <= last || (i == last + 1 && _kinds[i] == LineKind.Plain && _lines[i].Text[0] == ' ');
            if (isInside && TryPlace(_lines[i], _kinds[i], out var row))
            {
                last = Math.Max(last, i);
                _rows.Add(row);
                if (!joins)
                {
                    EmitRows(joins);
                }

                continue;
            }

            EmitRows(joins);
            PlainLines.Emit(_lines[i], _kinds[i], _blocks);
        }

        EmitRows(joins);
    }

    private static bool FillsOtherColumns(List<TextLine> row, List<TextLine> next)
    {
        for (var i = 0; i < Math.Max(row.Count, next.Count); i++)
        {
            if ((i < row.Count && row[i].Text.Length > 0) != (i < next.Count && next[i].Text.Length > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static List<TextLine> Join(List<List<TextLine>> rows)
    {
        var joined = new List<TextLine>();
        for (var column = 0; column < rows.Max(row => row.Count); column++)
        {
            var parts = rows.Where(row => column < row.Count && row[column].Text.Length > 0).Select(row => row[column]).ToList();
            joined.Add((parts.Count > 0 ? parts[0] : rows[0][0]) with { Text = string.Join('\n', parts.Select(part => part.Text)) });
        }

        return joined;
    }

    private bool HasRowsBetweenEmptyLines()
    {
        var (blocks, single, length) = (0, 0, 0);
        for (var i = _start; i <= _end; i++)
        {
            if (i < _end && _kinds[i] is LineKind.Gaps or LineKind.Plain)
            {
                length++;
                continue;
            }

            blocks += length > 0 ? 1 : 0;
            single += length == 1 ? 1 : 0;
            length = 0;
        }

        return blocks >= FewestBlocks && single * 5 >= blocks * 3;
    }

    /// <summary>Places the texts of a line in the columns; a single text only where a column begins and, at the margin, ends before the next: else it is a title or a note.</summary>
    private bool TryPlace(in TextLine line, LineKind kind, out List<TextLine> row)
    {
        row = [];
        if (kind is not (LineKind.Gaps or LineKind.Plain))
        {
            return false;
        }

        var pieces = AlignedPiece.Of(line.Text, _grid.IsWide);
        var keeps = pieces.TrueForAll(piece => _grid.ColumnOf(piece.Start) == _grid.ColumnOf(piece.End - 1));
        if (kind == LineKind.Plain && (!_grid.BeginsAt(pieces[0].Start) || (pieces[0].Start == 0 && !keeps)))
        {
            return false;
        }

        _keepToColumns &= keeps;
        foreach (var piece in pieces)
        {
            while (row.Count < _grid.ColumnOf(piece.Start))
            {
                row.Add(line with { Text = "" });
            }

            row.Add(line with { Text = CellText.Normalise(line.Text.Substring(piece.Index, piece.Length)) });
        }

        return true;
    }

    private void EmitRows(bool joins)
    {
        var isRow = joins && _keepToColumns && _rows.Count is > 1 and <= LongestRow;
        for (var i = 1; isRow && i < _rows.Count; i++)
        {
            isRow = FillsOtherColumns(_rows[i - 1], _rows[i]);
        }

        if (isRow)
        {
            _blocks.AddRow(TableShape.Lines, Join(_rows));
        }
        else
        {
            _rows.ForEach(row => _blocks.AddRow(TableShape.Lines, row));
        }

        _rows.Clear();
        _keepToColumns = true;
    }
}
