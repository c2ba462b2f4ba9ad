using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Text;

/// <summary>Collects paragraphs and rows in reading order; rows that follow each other make a table.</summary>
internal sealed class BlockBuilder
{
    private readonly int _limit;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<TextLine> _blanks = [];
    private readonly TextPool _texts = new();
    private List<SourceRow>? _rows;
    private TableShape _shape;
    private int _cells;
    private int _paragraphs;
    private int _tables;
    private bool _gap;

    /// <summary>Makes an empty one.</summary>
    /// <param name="limit">How many cells and paragraphs together are taken.</param>
    public BlockBuilder(int limit) => _limit = limit;

    /// <summary>True once more came than the limit allows; nothing more is taken then.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Notes an empty line or a page break.</summary>
    public void AddGap() => _gap = true;

    /// <summary>
    /// Notes a line of blanks outside tables. It may stand for an empty cell of a form that lost its table, so it
    /// becomes a paragraph, but only between paragraphs.
    /// </summary>
    /// <param name="line">The line.</param>
    public void AddBlank(in TextLine line)
    {
        if (_rows is not null || _blocks.Count == 0 || _cells + _blanks.Count >= _limit)
        {
            _gap = true;
            return;
        }

        _blanks.Add(line with { AfterBreak = _gap || line.AfterBreak, Text = "" });
        _gap = false;
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="isFurniture">Whether it belongs to the page, not to the text.</param>
    public void AddParagraph(in TextLine line, bool isFurniture = false)
    {
        EndTable();
        foreach (var blank in _blanks)
        {
            Paragraph(blank, blank.AfterBreak);
        }

        _blanks.Clear();
        Paragraph(line, _gap || line.AfterBreak, isFurniture);
        _gap = false;
    }

    /// <summary>Adds a row to the table that the last row belongs to, or begins one. A row of empty cells alone is a gap, unless rows are unknown.</summary>
    /// <param name="shape">Whether the row is one of the print.</param>
    /// <param name="cells">Text and line of each cell from the first column on.</param>
    public void AddRow(TableShape shape, IReadOnlyList<TextLine> cells)
    {
        var count = cells.Count;
        while (shape != TableShape.Cells && count > 0 && cells[count - 1].Text.Length == 0)
        {
            count--;
        }

        if (count == 0)
        {
            _gap = true;
            return;
        }

        if (_rows is null || _shape != shape)
        {
            BeginTable(shape);
        }

        var row = new SourceCell[count];
        for (var i = 0; i < count; i++)
        {
            row[i] = new SourceCell
            {
                Text = _texts.Get(cells[i].Text),
                Origin = new Origin { Page = cells[i].Page, Line = cells[i].Number, Table = _tables, Row = _rows!.Count + 1, Column = i + 1 },
            };
        }

        Row(row, cells[0].AfterBreak);
    }

    /// <summary>Begins a table whose cells the caller places.</summary>
    /// <param name="shape">Whether its rows are those of the print.</param>
    /// <returns>The number of the table.</returns>
    public int BeginTable(TableShape shape)
    {
        EndTable();
        _gap |= _blanks.Count > 0;
        _blanks.Clear();
        _shape = shape;
        _rows = [];
        return ++_tables;
    }

    /// <summary>Adds a row with its cells to the table begun last.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="afterBreak">Whether a page break stands before it.</param>
    public void Row(IReadOnlyList<SourceCell> cells, bool afterBreak)
    {
        if (Takes(cells.Count))
        {
            _rows!.Add(new SourceRow { Cells = cells, AfterGap = _gap || afterBreak });
        }

        _gap = false;
    }

    /// <summary>Ends the table, so that the next row begins another.</summary>
    public void EndTable()
    {
        if (_rows is { Count: > 0 })
        {
            _blocks.Add(new SourceTable { Rows = _rows, Shape = _shape });
        }

        _rows = null;
    }

    /// <summary>All blocks.</summary>
    public IReadOnlyList<SourceBlock> ToList()
    {
        EndTable();
        return _blocks;
    }

    /// <summary>Whether so many cells fit; where they do not, nothing more is taken.</summary>
    /// <param name="cells">Number of cells.</param>
    public bool HasRoomFor(int cells)
    {
        IsFull |= cells > _limit - _cells;
        return !IsFull;
    }

    private void Paragraph(in TextLine line, bool afterGap, bool isFurniture = false)
    {
        if (Takes(1))
        {
            _blocks.Add(new SourceParagraph
            {
                Text = line.Text,
                Origin = new Origin { Page = line.Page, Line = line.Number, Paragraph = ++_paragraphs },
                AfterGap = afterGap,
                IsPageFurniture = isFurniture,
            });
        }
    }

    private bool Takes(int cells)
    {
        var fits = HasRoomFor(cells);
        _cells += fits ? cells : 0;
        return fits;
    }
}
