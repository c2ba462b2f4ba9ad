using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Text;

/// <summary>
/// One cell a line, each begun by a separator; lines without one directly after it are further paragraphs of the cell, and
/// an empty line ends the row. This is how word processors write tables into text.
/// </summary>
/// <remarks>
/// Two things may have happened to it since. Where every empty line was dropped, rows are unknown. Where trailing separators
/// were cut, an empty cell became an empty line: so two empty lines between rows are the end of a row and an empty first
/// cell, and a single empty line before text without separator is a cell whose first paragraph is empty. The first shows in
/// the lack of empty lines, the second in the lack of empty cells together with many doubled empty lines.
/// </remarks>
internal sealed class CellDump
{
    /// <summary>More cells than this without an empty line are more than a row.</summary>
    private const int LongestSingleRow = 12;

    /// <summary>A mean length of rows beyond what forms print.</summary>
    private const int LongestMeanRow = 24;

    private readonly List<TextLine> _lines;
    private readonly List<LineKind> _kinds;
    private readonly char _separator;
    private readonly BlockBuilder _blocks;
    private readonly List<(TextLine Cell, bool BeginsRow)> _segment = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<TextLine> _row = [];
    private TextLine _cell;
    private bool _cellBeginsRow;
    private bool _hasCell;
    private int _emptyRows;
    private bool _hasGaps;
    private bool _isLong;
    private bool _wasCut;

    /// <summary>Makes one.</summary>
    /// <param name="lines">Lines of which some are the dump.</param>
    /// <param name="kinds">What each looks like.</param>
    /// <param name="separator">Tab or bar.</param>
    /// <param name="blocks">Where blocks go.</param>
    public CellDump(List<TextLine> lines, List<LineKind> kinds, char separator, BlockBuilder blocks)
    {
        _lines = lines;
        _kinds = kinds;
        _separator = separator;
        _blocks = blocks;
    }

    /// <summary>Adds all lines of a dump.</summary>
    /// <param name="start">Its first line.</param>
    /// <param name="last">Its last line with a separator.</param>
    /// <param name="end">The line after it.</param>
    public void Emit(int start, int last, int end)
    {
        Weigh(start, last);
        var (empties, isBroken) = (0, false);
        for (var i = start; i < end; i++)
        {
            var line = _lines[i];
            switch (_kinds[i])
            {
                case LineKind.Empty:
                    empties++;
                    EndCell();
                    break;
                case LineKind.Blank:
                    isBroken = true;
                    EndCell();
                    break;
                case LineKind.Plain when Continues(i, last, empties, isBroken):
                    if (!_hasCell)
                    {
                        BeginCell(line, line.Text, beginsRow: false);
                    }
                    else
                    {
                        _paragraphs.Add(line.Text);
                    }

                    (empties, isBroken) = (0, false);
                    break;
                case LineKind.Plain:
                    EndSegment();
                    Gap(empties > 0 || isBroken);
                    PlainLines.Emit(line, LineKind.Plain, _blocks);
                    (empties, isBroken) = (0, false);
                    break;
                default:
                    EndCell();
                    var beginsRow = empties > 0 || isBroken || _segment.Count == 0;
                    if (_segment.Count == 0)
                    {
                        Gap(empties > 0 || isBroken);
                    }

                    if (_wasCut && empties == 2 && !isBroken && _segment.Count > 0)
                    {
                        _segment.Add((line with { Text = "" }, true));
                        beginsRow = false;
                    }

                    _emptyRows += empties > 0 && _segment.Count > 0 ? 1 : 0;
                    BeginCell(line, AfterSeparator(line.Text), beginsRow);
                    (empties, isBroken) = (0, false);
                    break;
            }
        }

        EndSegment();
        Gap(empties > 0);
    }

    private void Weigh(int start, int last)
    {
        var (cells, lone, gaps, doubled, empties, isBroken) = (0, 0, 0, 0, 0, false);
        for (var i = start; i <= last; i++)
        {
            if (_kinds[i] == LineKind.Empty)
            {
                empties++;
                continue;
            }

            var isCell = _kinds[i] > LineKind.Plain;
            cells += isCell ? 1 : 0;
            lone += isCell && _lines[i].Text[^1] == _separator ? 1 : 0;
            gaps += empties > 0 ? 1 : 0;
            doubled += empties == 2 && isCell && !isBroken ? 1 : 0;
            isBroken = _kinds[i] == LineKind.Blank;
            empties = 0;
        }

        _hasGaps = gaps > 0;
        _isLong = cells > LongestSingleRow;
        _wasCut = lone == 0 && doubled > 1 && doubled * 5 >= gaps;
    }

    private bool Continues(int index, int last, int empties, bool isBroken)
    {
        if (isBroken || _segment.Count + (_hasCell ? 1 : 0) == 0 || _lines[index].IsHeading)
        {
            return false;
        }

        // Without empty lines nothing tells the end of the last cell from what follows the table.
        return empties == 0 ? _hasCell && (_hasGaps || index < last) : _wasCut && empties == 1 && index < last;
    }

    private string AfterSeparator(string text) => text[(text.IndexOf(_separator) + 1)..];

    private void BeginCell(in TextLine line, string text, bool beginsRow)
    {
        (_cell, _cellBeginsRow, _hasCell) = (line, beginsRow, true);
        _paragraphs.Clear();
        _paragraphs.Add(text);
    }

    private void EndCell()
    {
        if (_hasCell)
        {
            var text = _paragraphs.Count == 1 ? _paragraphs[0] : string.Join('\n', _paragraphs);
            _segment.Add((_cell with { Text = SeparatedLine.Cell(text, _separator) }, _cellBeginsRow));
            _hasCell = false;
        }
    }

    /// <summary>Hands over the cells since the last paragraph, as rows where rows are known.</summary>
    private void EndSegment()
    {
        EndCell();
        var isLong = _emptyRows == 0 ? _segment.Count > LongestSingleRow : _segment.Count > LongestMeanRow * (_emptyRows + 1);
        var shape = isLong || (!_hasGaps && _isLong) ? TableShape.Cells : TableShape.Rows;
        for (var i = 0; i < _segment.Count; i++)
        {
            var (cell, beginsRow) = _segment[i];
            if (beginsRow || shape == TableShape.Cells)
            {
                EndRow(shape);
                Gap(beginsRow && i > 0);
            }

            _row.Add(cell);
        }

        EndRow(shape);
        _segment.Clear();
        _emptyRows = 0;
    }

    private void EndRow(TableShape shape)
    {
        if (_row.Count > 0)
        {
            _blocks.AddRow(shape, _row);
            _row.Clear();
        }
    }

    private void Gap(bool isGap)
    {
        if (isGap)
        {
            _blocks.AddGap();
        }
    }
}
