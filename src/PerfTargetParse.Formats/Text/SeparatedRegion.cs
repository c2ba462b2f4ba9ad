using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Text;

/// <summary>Lines with one kind of separator, and the lines between and after them.</summary>
/// <remarks>
/// Runs of lines with a single cell are told from rows by where they stand: a row that lost its empty cells looks like a
/// cell begun by a separator, but it touches other rows.
/// </remarks>
internal sealed class SeparatedRegion
{
    private const int FewestCellsAmongRows = 4;
    private const int FewestTrailing = 3;

    /// <summary>More lines in sequence than rows of a table lose all but their second cell.</summary>
    private const int CertainCells = 16;

    private readonly List<TextLine> _lines;
    private readonly List<LineKind> _kinds;
    private readonly int _start;
    private readonly int _end;
    private readonly char _separator;
    private readonly BlockBuilder _blocks;
    private readonly CellPlacing[] _placings;
    private readonly List<TextLine> _cells = [];

    /// <summary>Makes one.</summary>
    /// <param name="lines">Lines of which some are the region.</param>
    /// <param name="kinds">What each looks like.</param>
    /// <param name="start">First line of the region; it has the separator.</param>
    /// <param name="end">The line after the region.</param>
    /// <param name="separator">Tab or bar.</param>
    /// <param name="blocks">Where blocks go.</param>
    public SeparatedRegion(List<TextLine> lines, List<LineKind> kinds, int start, int end, char separator, BlockBuilder blocks)
    {
        _lines = lines;
        _kinds = kinds;
        _start = start;
        _end = end;
        _separator = separator;
        _blocks = blocks;
        _placings = new CellPlacing[end - start];
        for (var i = start; i < end; i++)
        {
            _placings[i - start] = kinds[i] < LineKind.Tabs ? CellPlacing.None : SeparatedLine.PlacingOf(lines[i].Text, separator);
        }
    }

    /// <summary>Adds all lines.</summary>
    public void Emit()
    {
        var hasRows = _placings.Contains(CellPlacing.Row);
        var frame = _separator == '|' ? BarFrame.Of(_lines, _start, _end, _placings) : BarFrame.None;
        for (var start = _start; start < _end;)
        {
            var end = RunEnd(start, out var last, out var counts);
            if (counts.Leading > 0 && counts.Trailing == 0 && IsRunOfCells(start, last, counts.Leading + counts.Lone, hasRows))
            {
                new CellDump(_lines, _kinds, _separator, _blocks).Emit(start, last, end);
            }
            else if (counts.Leading == 0 && counts.Trailing > 1 && counts.Trailing + counts.Lone >= FewestTrailing && IsRunOfCells(start, last, counts.Trailing + counts.Lone, hasRows))
            {
                EmitTrailing(start, last, end);
            }
            else
            {
                end = Math.Max(end, start + 1);
                EmitRows(start, end, frame);
            }

            start = end;
        }
    }

    /// <summary>The end of the run of lines with a single cell that begins here; at a row, nothing is counted.</summary>
    private int RunEnd(int start, out int last, out (int Leading, int Trailing, int Lone) counts)
    {
        counts = default;
        last = start;
        var end = start;
        for (; end < _end && _placings[end - _start] != CellPlacing.Row; end++)
        {
            var placing = _placings[end - _start];
            counts.Leading += placing == CellPlacing.Leading ? 1 : 0;
            counts.Trailing += placing == CellPlacing.Trailing ? 1 : 0;
            counts.Lone += placing == CellPlacing.Lone ? 1 : 0;
            last = placing == CellPlacing.None ? last : end;
        }

        return end;
    }

    private bool IsRunOfCells(int start, int last, int cells, bool hasRows)
    {
        if (!hasRows)
        {
            return cells > 1;
        }

        var first = start;
        while (_placings[first - _start] == CellPlacing.None)
        {
            first++;
        }

        var touchesRow = (first > _start && _placings[first - 1 - _start] == CellPlacing.Row)
            || (last + 1 < _end && _placings[last + 1 - _start] == CellPlacing.Row);
        return cells >= CertainCells || (cells >= FewestCellsAmongRows && !touchesRow);
    }

    private void EmitRows(int start, int end, BarFrame frame)
    {
        for (var i = start; i < end; i++)
        {
            if (_placings[i - _start] == CellPlacing.None)
            {
                PlainLines.Emit(_lines[i], _kinds[i], _blocks);
                continue;
            }

            if (frame.DropsRules && SeparatedLine.IsMarkdownRule(_lines[i].Text))
            {
                continue;
            }

            // A line of millions of separators is refused before it is made into cells.
            if (!_blocks.HasRoomFor(SeparatedLine.Count(_lines[i].Text, _separator)))
            {
                return;
            }

            SeparatedLine.Split(_lines[i], _separator, _cells);
            if (frame.DropsFirst && _cells[0].Text.Length == 0)
            {
                _cells.RemoveAt(0);
            }

            _blocks.AddRow(TableShape.Rows, _cells);
        }
    }

    /// <summary>Every cell ended by a separator; lines directly before it without one are the beginning of a wrapped cell.</summary>
    private void EmitTrailing(int start, int last, int end)
    {
        var wrapped = -1;
        for (var i = start; i < end; i++)
        {
            if (_placings[i - _start] != CellPlacing.None)
            {
                EmitTrailingCell(wrapped < 0 ? i : wrapped, i);
                wrapped = -1;
            }
            else if (_kinds[i] != LineKind.Plain || i > last || (wrapped < 0 && (i == start || _placings[i - 1 - _start] == CellPlacing.None)))
            {
                EmitPlain(wrapped < 0 ? i : wrapped, i + 1);
                wrapped = -1;
            }
            else if (wrapped < 0)
            {
                wrapped = i;
            }
        }
    }

    private void EmitTrailingCell(int first, int last)
    {
        var text = _lines[last].Text[.._lines[last].Text.LastIndexOf(_separator)];
        if (first < last)
        {
            text = string.Join('\n', _lines.GetRange(first, last - first).Select(line => line.Text).Append(text));
        }

        _cells.Clear();
        _cells.Add(_lines[first] with { Text = SeparatedLine.Cell(text, _separator) });
        _blocks.AddRow(TableShape.Cells, _cells);
    }

    private void EmitPlain(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            PlainLines.Emit(_lines[i], _kinds[i], _blocks);
        }
    }
}
