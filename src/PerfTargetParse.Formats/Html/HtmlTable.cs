using System.Globalization;
using AngleSharp.Dom;
using PerfTargetParse.Formats.Grids;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Html;

/// <summary>Reads a table of data. Where a cell holds a table that stands for itself, the table is read in pieces about it.</summary>
internal sealed class HtmlTable
{
    /// <summary>As many as a sheet of Excel has.</summary>
    private const int MostColumns = 16_384;

    private readonly HtmlBlocks _page;
    private readonly TableSurvey _survey;
    private readonly BlockBuilder _blocks;
    private readonly List<SourceCell> _cells = [];
    private readonly List<List<SourceCell>> _rows = [];
    private SpanGrid _grid = new(MostColumns);
    private int _table;

    private HtmlTable(HtmlBlocks page, TableSurvey survey, BlockBuilder blocks)
    {
        _page = page;
        _survey = survey;
        _blocks = blocks;
    }

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="page">Reads what is in its cells.</param>
    /// <param name="survey">Knows the tables in them.</param>
    /// <param name="blocks">Where rows go.</param>
    public static void Add(IElement table, HtmlBlocks page, TableSurvey survey, BlockBuilder blocks)
    {
        var reader = new HtmlTable(page, survey, blocks);
        foreach (var section in table.Children)
        {
            if (!page.IsShown(section))
            {
                continue;
            }

            if (section.LocalName is "thead" or "tbody" or "tfoot")
            {
                reader.AddSection(section);
            }
            else if (section.LocalName != "tr")
            {
                reader.EndPiece();
                page.Flow(section);
                page.EndParagraph();
            }
        }

        reader.EndPiece();
    }

    /// <summary>No cell reaches out of its section (HTML Standard, 4.9.12.1), so each begins a grid of its own.</summary>
    private void AddSection(IElement section)
    {
        var rows = section.Children.Where(row => row.LocalName == "tr" && _page.IsShown(row)).ToList();
        _grid = new SpanGrid(MostColumns);
        for (var i = 0; i < rows.Count && !_blocks.IsFull; i++)
        {
            foreach (var cell in rows[i].Children.Where(cell => cell.LocalName is "td" or "th" && _page.IsShown(cell)))
            {
                AddCell(cell, rows.Count - i);
            }

            EndRow();
        }
    }

    private void AddCell(IElement cell, int rowsLeft)
    {
        var rowSpan = Span(cell, "rowspan", rowsLeft);
        var columnSpan = Span(cell, "colspan", MostColumns);
        if (_survey.HoldsGrid(cell))
        {
            _grid.Place(rowSpan, columnSpan);
            EndPiece();
            _page.Flow(cell);
            _page.EndParagraph();
            return;
        }

        var text = _page.CellOf(cell);
        var splits = columnSpan > 1 && ElementLook.IgnoresSpan(cell, "colspan");
        Place(text, ElementLook.IgnoresSpan(cell, "rowspan") ? 1 : rowSpan, splits ? 1 : columnSpan);
        for (var i = 1; splits && i < columnSpan && _blocks.HasRoomFor(_cells.Count); i++)
        {
            Place("", 1, 1);
        }
    }

    private void Place(string text, int rowSpan, int columnSpan)
    {
        if (_table == 0)
        {
            _table = _blocks.BeginTable(TableShape.Rows);
        }

        _cells.Add(new SourceCell
        {
            Text = text,
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Origin = new Origin
            {
                Table = _table,
                Row = _rows.Count + 1,
                Column = _grid.Place(rowSpan, columnSpan) + 1,
                RowSpan = rowSpan > 1 ? rowSpan : null,
                ColumnSpan = columnSpan > 1 ? columnSpan : null,
            },
        });
    }

    private void EndRow()
    {
        if (_table > 0)
        {
            _rows.Add([.. _cells]);
            _ = _blocks.HasRoomFor(_cells.Count);
        }

        _cells.Clear();
        _grid.EndRow();
    }

    /// <summary>Ends the piece of the table. Columns on its right without any text are those of the sheet, not of the table.</summary>
    private void EndPiece()
    {
        if (_cells.Count > 0)
        {
            _rows.Add([.. _cells]);
            _cells.Clear();
        }

        var last = _rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0).Select(cell => cell.Origin.Column!.Value).DefaultIfEmpty().Max();
        foreach (var row in _rows)
        {
            row.RemoveAll(cell => cell.Text.Length == 0 && cell.Origin.Column > last);
            _blocks.Row(row, afterBreak: false);
        }

        if (_table > 0)
        {
            _blocks.EndTable();
        }

        _rows.Clear();
        _table = 0;
    }

    /// <summary>0 rows are all that are left of the section; what no number is spans one.</summary>
    private static int Span(IElement cell, string name, int most)
    {
        var text = cell.GetAttribute(name).AsSpan().Trim();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        text = digits < 0 ? text : text[..digits];
        if (text.IsEmpty)
        {
            return 1;
        }

        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return !isNumber ? most : number == 0 ? (name == "rowspan" ? most : 1) : Math.Min(number, most);
    }
}
