using PerfTargetParse.Model;
using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Paged;

/// <summary>Gives laid-out pages as paragraphs and tables, whatever format the pages came from.</summary>
internal sealed class LayoutBlocks
{
    private readonly List<SourceBlock> _blocks = [];
    private readonly HashSet<int> _inferredBreaks;
    private readonly int _mostCells;
    private int _cells;
    private int _paragraphs;
    private int _tables;

    private LayoutBlocks(LayoutDocument layout, int mostCells)
    {
        _mostCells = mostCells;
        _inferredBreaks = [.. layout.Continuations.Where(c => c.RowCut is RowCut.EmptyCells or RowCut.BrokenLines).Select(c => c.PageNumber)];
    }

    /// <summary>Makes the blocks; cells past the limit are left out, and <paramref name="isFull"/> says so.</summary>
    public static IReadOnlyList<SourceBlock> From(LayoutDocument layout, int mostCells, out bool isFull)
    {
        var blocks = new LayoutBlocks(layout, mostCells);
        foreach (var block in layout.Blocks)
        {
            if (blocks._cells >= mostCells)
            {
                break;
            }

            blocks.Add(block);
        }

        isFull = blocks._cells >= mostCells;
        return blocks._blocks;
    }

    private void Add(LayoutBlock block)
    {
        switch (block)
        {
            case LayoutLine line:
                _cells++;
                _blocks.Add(new SourceParagraph
                {
                    Text = line.Text,
                    Origin = new Origin { Page = line.PageNumber, Paragraph = ++_paragraphs, Box = Points(line.Box) },
                    AfterGap = line.AfterGap,
                    IsPageFurniture = line.Role != LineRole.Body,
                });
                break;
            case LayoutTable table:
                _blocks.Add(Table(table));
                break;
        }
    }

    private SourceTable Table(LayoutTable table)
    {
        _tables++;
        var rows = new List<SourceRow>(table.RowCount);
        var (next, page) = (0, 0);
        for (var row = 0; row < table.RowCount && _cells < _mostCells; row++)
        {
            var cells = new List<SourceCell>();
            for (; next < table.Cells.Count && table.Cells[next].Row == row; next++, _cells++)
            {
                cells.Add(Cell(table.Cells[next]));
            }

            if (cells.Count > 0)
            {
                var isOnNextPage = cells.TrueForAll(c => c.Origin.Page > page) && page > 0;
                rows.Add(new SourceRow { Cells = cells, AfterGap = isOnNextPage, IsInferred = cells.Exists(IsPutTogether) });
                page = cells[^1].Origin.Page ?? 0;
            }
        }

        return new SourceTable { Rows = rows, Shape = table.Source == TableSource.Ruled ? TableShape.Rows : TableShape.Lines };
    }

    private bool IsPutTogether(SourceCell cell) => cell.RowSpan == 1 && cell.Parts.Any(p => _inferredBreaks.Contains(p.Origin.Page ?? 0));

    private SourceCell Cell(LayoutCell cell) => new()
    {
        Text = CellLines.Join(cell),
        RowSpan = cell.RowSpan,
        ColumnSpan = cell.ColumnSpan,
        Origin = Place(cell, cell.PageNumber, cell.Box),
        Parts = Parts(cell),
    };

    private SourceCellPart[] Parts(LayoutCell cell) => cell.FurtherParts.Count == 0
        ? []
        : [.. cell.FurtherParts.Prepend(new LayoutPlace(cell.PageNumber, cell.Box)).Select(p => new SourceCellPart(Place(cell, p.PageNumber, p.Box), CellLines.JoinOn(cell, p.PageNumber)))];

    private Origin Place(LayoutCell cell, int page, LayoutBox box) => new()
    {
        Page = page,
        Table = _tables,
        Row = cell.Row + 1,
        Column = cell.Column + 1,
        RowSpan = cell.RowSpan > 1 ? cell.RowSpan : null,
        ColumnSpan = cell.ColumnSpan > 1 ? cell.ColumnSpan : null,
        Box = Points(box),
    };

    /// <summary>A tenth of a point is finer than any print.</summary>
    private static decimal[] Points(LayoutBox box) => [Round(box.X0), Round(box.Y0), Round(box.X1), Round(box.Y1)];

    private static decimal Round(float value) => Math.Round((decimal)value, 1);
}
