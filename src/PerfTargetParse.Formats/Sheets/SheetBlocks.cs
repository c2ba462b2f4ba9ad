using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Sheets;

/// <summary>
/// Gives sheets as paragraphs and tables. An empty row is a gap. Rows of one text at the top or at the foot of what stands between gaps are
/// paragraphs, as titles and notes are elsewhere; all the rest is a table, until such a paragraph ends it.
/// </summary>
internal sealed class SheetBlocks(ReadContext context)
{
    private readonly List<SourceBlock> _blocks = [];
    private int _cells;
    private int _paragraphs;
    private int _tables;

    /// <summary>True once there were more cells than the limit allows; nothing more is taken then.</summary>
    public bool IsFull { get; private set; }

    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    /// <summary>Adds all of a sheet.</summary>
    public void Add(Sheet sheet)
    {
        var grid = SheetGrid.Of(sheet);
        var roles = RowRoles.Of(grid);
        var table = new List<SourceRow>();
        var columns = new List<int>();
        for (var i = 0; i < grid.Rows.Count && !IsFull && !context.MustStop(); i++)
        {
            var row = grid.Rows[i];
            var isAfterGap = i > 0 && !grid.IsNext(i);
            if (roles[i] == RowRole.Line)
            {
                EndTable(table);
                AddParagraph(sheet.Name, row.Cells[0], isAfterGap);
                continue;
            }

            if (table.Count == 0)
            {
                _tables++;
                columns = grid.ColumnsFrom(i, roles);
            }

            AddRow(sheet.Name, row, columns, isAfterGap, table);
        }

        EndTable(table);
    }

    /// <summary>Notes that there is more than the limit allows.</summary>
    public void Close() => IsFull = true;

    private void EndTable(List<SourceRow> rows)
    {
        if (rows.Count > 0)
        {
            _blocks.Add(new SourceTable { Rows = [.. rows] });
            rows.Clear();
        }
    }

    private void AddParagraph(string sheet, in GridCell cell, bool isAfterGap)
    {
        foreach (var line in cell.Text.Split('\n'))
        {
            if (!Takes(1))
            {
                return;
            }

            _blocks.Add(new SourceParagraph
            {
                Text = line,
                Origin = new Origin { Sheet = sheet, Paragraph = ++_paragraphs, Row = cell.Range.FirstRow, Column = cell.Range.FirstColumn },
                AfterGap = isAfterGap,
            });
            isAfterGap = false;
        }
    }

    /// <summary>Adds a row with its empty cells, of the columns that the table uses.</summary>
    private void AddRow(string sheet, GridRow row, List<int> columns, bool isAfterGap, List<SourceRow> rows)
    {
        var cells = new List<SourceCell>(columns.Count);
        var (next, covered) = (0, 0);
        foreach (var column in columns)
        {
            while (covered < row.Covered.Count && row.Covered[covered].Last < column)
            {
                covered++;
            }

            if (next < row.Cells.Count && row.Cells[next].Range.FirstColumn == column)
            {
                cells.Add(Cell(sheet, row.Cells[next].Text, row.Cells[next].Range));
                next++;
            }
            else if (covered == row.Covered.Count || row.Covered[covered].First > column)
            {
                cells.Add(Cell(sheet, string.Empty, new CellRange(row.Number, column, row.Number, column)));
            }
        }

        if (Takes(cells.Count))
        {
            rows.Add(new SourceRow { Cells = cells, AfterGap = isAfterGap });
        }
    }

    private SourceCell Cell(string sheet, string text, CellRange range) => new()
    {
        Text = text,
        RowSpan = range.Rows,
        ColumnSpan = range.Columns,
        Origin = new Origin
        {
            Sheet = sheet,
            Table = _tables,
            Row = range.FirstRow,
            Column = range.FirstColumn,
            RowSpan = range.Rows > 1 ? range.Rows : null,
            ColumnSpan = range.Columns > 1 ? range.Columns : null,
        },
    };

    private bool Takes(int cells)
    {
        IsFull |= cells > context.Limits.Cells - _cells;
        _cells += IsFull ? 0 : cells;
        return !IsFull;
    }
}
