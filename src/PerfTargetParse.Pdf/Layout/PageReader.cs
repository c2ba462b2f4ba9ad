using PerfTargetParse.Pdf.Layout.Alignment;
using PerfTargetParse.Pdf.Layout.Grids;
using PerfTargetParse.Pdf.Layout.Text;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Layout;

/// <summary>Lays out one page.</summary>
internal sealed class PageReader
{
    private readonly PageContent _page;
    private readonly PageText _text;
    private readonly RuledTables _ruled;
    private readonly int[] _firstCells;
    private readonly CellTexts _texts;

    public PageReader(PageContent page)
    {
        _page = page;
        _text = PageText.Of(page);
        _ruled = RuledTableFinder.Find(page.Rules, _text);
        _firstCells = new int[_ruled.Tables.Count + 1];
        for (var i = 0; i < _ruled.Tables.Count; i++)
        {
            _firstCells[i + 1] = _firstCells[i] + _ruled.Tables[i].Grid.Cells.Length;
        }

        _texts = new CellTexts(_text, PlaceLetters(), _firstCells[^1], page.Number);
    }

    public LayoutPage Read()
    {
        var tables = _ruled.Tables.Select((table, i) => (TableOf(table.Grid, _firstCells[i]), table.Grid.Box));
        var blocks = new PageFlow(_texts, tables, _ruled.OtherLevel, _page.Number).Read();
        return new LayoutPage(_page.Number, _page.Width, _page.Height, blocks) { Frame = _text.Main };
    }

    private LayoutTable TableOf(Grid grid, int firstCell)
    {
        var cells = new LayoutCell[grid.Cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = grid.Cells[i];
            var (text, places) = _texts.Of(firstCell + i);
            var box = _text.Main.ToPage(grid.BoxOf(cell));
            cells[i] = new LayoutCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, box, _page.Number, text) { LinePlaces = places };
        }

        return new LayoutTable(_text.Main.ToPage(grid.Box), grid.RowCount, grid.ColumnCount, cells, TableSource.Ruled)
        {
            PageNumbers = [_page.Number],
            Edges = new TableEdges(grid.Xs, grid.Ys, grid.OpenTops, grid.OpenBottoms),
        };
    }

    private int[] PlaceLetters()
    {
        var letters = _text.Letters;
        var cells = new int[letters.Length];
        Array.Fill(cells, -1);
        if (_ruled.Tables.Count == 0)
        {
            return cells;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            for (var table = 0; table < _ruled.Tables.Count && cells[i] < 0; table++)
            {
                var grid = _ruled.Tables[table].Grid;
                var cell = grid.CellAt(letters[i].X, letters[i].Y);
                if (cell < 0 && letters[i].Turn == _text.Main.Turn)
                {
                    cell = grid.CellAbove(letters[i].X, letters[i].Box.Y0, letters[i].Y);
                }

                cells[i] = cell < 0 ? -1 : _firstCells[table] + cell;
            }
        }

        WordPlacing.KeepWords(letters, cells, BoxOf, _text.Main.Turn);
        return cells;
    }

    private LayoutBox BoxOf(int cell)
    {
        var table = 0;
        while (_firstCells[table + 1] <= cell)
        {
            table++;
        }

        var grid = _ruled.Tables[table].Grid;
        return grid.BoxOf(grid.Cells[cell - _firstCells[table]]);
    }
}
