using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>
/// Puts the rows of a table together. A table that lies in one of its cells parts it: the rows so far, that table, the rows that follow.
/// What lies in the only cell of a row beside such a table was only laid out by it and becomes paragraphs of the document.
/// </summary>
internal sealed class TableBuilder
{
    private readonly Reading _reading;
    private readonly int _number;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceCell> _cells = [];
    private readonly List<int> _begun = [];
    private readonly List<(int Cell, (int At, IReadOnlyList<SourceBlock> Blocks)[] Tables)> _inner = [];

    /// <summary>Cells of the row above that the row may go on with, from left to right.</summary>
    private readonly List<MergedCell> _merged = [];

    private List<SourceRow> _rows = [];
    private int _row;
    private int _column;
    private int _nextMerged;

    public TableBuilder(Reading reading)
    {
        _reading = reading;
        _number = ++reading.Tables;
    }

    /// <summary>Leaves columns at the beginning of a row free.</summary>
    public void SkipColumns(int columns) => _column = Math.Clamp(_column + columns, 0, CellShape.MostColumns);

    /// <summary>Adds a cell to the row.</summary>
    public void AddCell(CellStory story)
    {
        var shape = story.Shape;
        if (shape.IsDeleted || !_reading.Takes())
        {
            SkipColumns(shape.Columns);
            return;
        }

        if (shape.GoesOnLeft && _cells.Count > 0)
        {
            GoOnLeft(shape, story);
        }
        else if (shape.GoesOnAbove && Above(shape.Columns) is { } above)
        {
            // Programs that merge cells leave their texts behind, mostly the same one; nobody sees any but the first.
            above.IsMet = true;
            _reading.HiddenCharacters += story.Text.SequenceEqual(above.Cell.Text) ? 0 : story.Text.Length;
        }
        else
        {
            Add(shape, story);
        }

        SkipColumns(shape.Columns);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        var cells = _cells.ToArray();
        EndMerges(cells);
        if (_inner.Count > 0)
        {
            EndRowOfTables(cells);
        }
        else if (cells.Length > 0)
        {
            _rows.Add(new SourceRow { Cells = cells });
        }

        (_row, _column, _nextMerged) = (_row + 1, 0, 0);
        _cells.Clear();
        _inner.Clear();
    }

    /// <summary>Ends the table.</summary>
    public IReadOnlyList<SourceBlock> End()
    {
        if (_cells.Count > 0)
        {
            EndRow();
        }

        _merged.ForEach(m => m.Close());
        EndRows();
        return _blocks;
    }

    private void Add(in CellShape shape, CellStory story)
    {
        if (shape.BeginsMerge || shape.GoesOnAbove)
        {
            _begun.Add(_cells.Count);
        }

        if (story.Tables.Count > 0)
        {
            _inner.Add((_cells.Count, [.. story.Tables]));
        }

        _cells.Add(new SourceCell
        {
            Text = _reading.Texts.Get(story.Text),
            ColumnSpan = shape.Columns,
            Origin = new Origin { Table = _number, Row = _row + 1, Column = _column + 1, ColumnSpan = shape.Columns > 1 ? shape.Columns : null },
        });
    }

    private void GoOnLeft(in CellShape shape, CellStory story)
    {
        var left = _cells[^1];
        var columns = Math.Min(left.ColumnSpan + shape.Columns, CellShape.MostColumns);
        _cells[^1] = left with { ColumnSpan = columns, Origin = left.Origin with { ColumnSpan = columns } };
        _reading.HiddenCharacters += story.Text.Length;
    }

    /// <summary>The cell of the row above that one at this place goes on with; also one that only reaches over some of its columns.</summary>
    private MergedCell? Above(int columns)
    {
        while (_nextMerged < _merged.Count && _merged[_nextMerged].End <= _column)
        {
            _nextMerged++;
        }

        return _nextMerged < _merged.Count && _merged[_nextMerged].Column < _column + columns ? _merged[_nextMerged] : null;
    }

    private void EndMerges(SourceCell[] cells)
    {
        foreach (var merged in _merged)
        {
            if (merged.IsMet)
            {
                merged.Rows++;
            }
            else
            {
                merged.Close();
            }
        }

        _merged.RemoveAll(m => !m.IsMet);
        _merged.ForEach(m => m.IsMet = false);
        _merged.AddRange(_begun.Select(cell => new MergedCell(cells, cell)));
        _merged.Sort((one, other) => one.Column.CompareTo(other.Column));
        _begun.Clear();
    }

    private void EndRowOfTables(SourceCell[] cells)
    {
        var (holder, tables) = _inner[0];
        if (_inner.Count == 1 && Enumerable.Range(0, cells.Length).All(i => i == holder || cells[i].Text.Length == 0))
        {
            EndRows();
            AddLaidOut(cells[holder].Text, tables);
            return;
        }

        _rows.Add(new SourceRow { Cells = cells });
        EndRows();
        _blocks.AddRange(_inner.SelectMany(i => i.Tables).SelectMany(t => t.Blocks));
    }

    private void AddLaidOut(string text, (int At, IReadOnlyList<SourceBlock> Blocks)[] tables)
    {
        var story = new BodyStory(_reading);
        var start = 0;
        foreach (var (at, blocks) in tables)
        {
            AddLines(story, text[start..at]);
            story.AddTable(blocks);
            start = at;
        }

        AddLines(story, text[start..]);
        _blocks.AddRange(story.Blocks);
    }

    private static void AddLines(BodyStory story, string text)
    {
        if (text.Length > 0)
        {
            story.AddParagraph(text.Trim('\n'), isAfterBreak: false);
        }
    }

    private void EndRows()
    {
        if (_rows.Count > 0)
        {
            _blocks.Add(new SourceTable { Rows = _rows });
            _rows = [];
        }
    }
}
