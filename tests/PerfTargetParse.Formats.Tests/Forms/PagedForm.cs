using PerfTargetParse.Forms;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Forms;

/// <summary>A form as a reader of pages gives it: cells by page, rows that page breaks cut.</summary>
internal sealed class PagedForm
{
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceRow> _rows = [];
    private int _tables;
    private int _row;

    public PagedForm Line(int page, string text, bool isFurniture = false)
    {
        EndTable();
        _blocks.Add(new SourceParagraph { Text = text, IsPageFurniture = isFurniture, Origin = new Origin { Page = page, Paragraph = _blocks.Count + 1, Box = [0m, 0m, 1m, 1m] } });
        return this;
    }

    /// <summary>Adds a row; "" is a blank cell, null none: one from above spans over it.</summary>
    public PagedForm Row(int page, params string?[] texts) => Row(page, false, [.. texts.Select(t => t is null ? null : new[] { t })]);

    /// <summary>Adds a row that the reader put together; a text for each page it stands on.</summary>
    public PagedForm CutRow(int page, params string[]?[] texts) => Row(page, true, texts);

    /// <summary>Adds a row with a cell that spans rows over the next page.</summary>
    public PagedForm RowWithSpan(int page, int column, string[] parts, params string?[] texts)
    {
        string[]?[] cells = [.. texts.Select(t => t is null ? null : new[] { t })];
        cells[column] = parts;
        return Row(page, false, cells);
    }

    public PagedForm NextTable()
    {
        EndTable();
        return this;
    }

    public FormReading Read()
    {
        EndTable();
        return new FormReader(includePersonal: false).Read(new SourceDocument { Blocks = _blocks }, new ReadContext(Limits.Default, TestContext.Current.CancellationToken));
    }

    private PagedForm Row(int page, bool isInferred, string[]?[] texts)
    {
        _tables += _rows.Count == 0 ? 1 : 0;
        _row++;
        var cells = new List<SourceCell>();
        foreach (var (column, parts) in texts.Index())
        {
            if (parts is not null)
            {
                cells.Add(new SourceCell
                {
                    Text = string.Concat(parts),
                    Origin = Place(page, column),
                    Parts = parts.Length == 1 ? [] : [.. parts.Select((text, i) => new SourceCellPart(Place(page + i, column), text))],
                });
            }
        }

        _rows.Add(new SourceRow { Cells = cells, IsInferred = isInferred });
        return this;
    }

    private Origin Place(int page, int column) => new() { Page = page, Table = _tables, Row = _row, Column = column + 1, Box = [0m, 0m, 1m, 1m] };

    private void EndTable()
    {
        if (_rows.Count > 0)
        {
            _blocks.Add(new SourceTable { Rows = [.. _rows] });
            _rows.Clear();
            _row = 0;
        }
    }
}
