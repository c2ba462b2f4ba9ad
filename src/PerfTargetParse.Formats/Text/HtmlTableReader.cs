using PerfTargetParse.Formats.Grids;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Text;

/// <summary>Reads an HTML table met in text: its cells with their spans, and text outside its cells as paragraphs.</summary>
/// <remarks>A table within a cell is part of the text of that cell.</remarks>
internal sealed class HtmlTableReader
{
    private const int MostColumns = 256;
    private const int LargestRowSpan = 65_535;

    private readonly BlockBuilder _blocks;
    private readonly LineMarkup _markup = new();
    private readonly SpanGrid _grid = new(MostColumns);
    private readonly List<SourceCell> _cells = [];
    private readonly TextLine _source;
    private int _table;
    private bool _inRow;
    private int _cellStart = -1;
    private int _cellLine;
    private int _cellRowSpan;
    private int _cellColumnSpan;

    private HtmlTableReader(in TextLine source, BlockBuilder blocks)
    {
        _source = source;
        _blocks = blocks;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">All its text, from its first tag to its last, with the line that it begins in.</param>
    /// <param name="blocks">Where rows go.</param>
    /// <param name="context">Says when to stop.</param>
    public static void Read(in TextLine table, BlockBuilder blocks, ReadContext context) => new HtmlTableReader(table, blocks).Read(context);

    private void Read(ReadContext context)
    {
        var text = _source.Text;
        var (line, counted, outside, depth) = (_source.Number, 0, 0, 0);
        for (var at = text.IndexOf('<'); at >= 0 && !_blocks.IsFull; at = at < text.Length ? text.IndexOf('<', at) : -1)
        {
            if (!HtmlTag.TryRead(text.AsSpan(at), out var tag))
            {
                at++;
                continue;
            }

            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            depth += tag.Is("table") ? (tag.IsClosing ? -1 : 1) : 0;
            var isCell = tag.Is("td") || tag.Is("th");
            if ((isCell || tag.Is("tr") || (tag.Is("table") && tag.IsClosing)) && depth <= 1)
            {
                if (_cellStart >= 0)
                {
                    EndCell(at);
                }
                else
                {
                    AddOutside(outside, at, line);
                }

                outside = at + tag.Length;
                if (isCell && !tag.IsClosing)
                {
                    BeginCell(tag, at, line);
                }
                else if (!isCell)
                {
                    EndRow();
                    _inRow = tag.Is("tr") && !tag.IsClosing;
                    if (context.MustStop())
                    {
                        return;
                    }
                }
            }

            at += tag.Length;
        }

        if (_cellStart >= 0)
        {
            EndCell(text.Length);
        }
        else
        {
            AddOutside(outside, text.Length, line);
        }

        EndRow();
        _blocks.EndTable();
    }

    private void BeginCell(in HtmlTag tag, int at, int line)
    {
        if (_table == 0)
        {
            _table = _blocks.BeginTable(TableShape.Rows);
        }

        _inRow = true;
        (_cellStart, _cellLine) = (at + tag.Length, line);
        _cellRowSpan = tag.Number("rowspan", LargestRowSpan);
        _cellColumnSpan = tag.Number("colspan", MostColumns);
    }

    private void EndCell(int end)
    {
        var column = _grid.Place(_cellRowSpan, _cellColumnSpan);
        var clean = _markup.Clean(Unwrapped(_source.Text.AsSpan(_cellStart, end - _cellStart)));
        _cells.Add(new SourceCell
        {
            Text = CellText.Normalise(clean),
            RowSpan = _cellRowSpan,
            ColumnSpan = _cellColumnSpan,
            Origin = new Origin
            {
                Page = _source.Page,
                Line = _cellLine,
                Table = _table,
                Row = _grid.Row + 1,
                Column = column + 1,
                RowSpan = _cellRowSpan > 1 ? _cellRowSpan : null,
                ColumnSpan = _cellColumnSpan > 1 ? _cellColumnSpan : null,
            },
        });
        _cellStart = -1;
    }

    private void EndRow()
    {
        if (!_inRow || _table == 0)
        {
            return;
        }

        _blocks.Row([.. _cells], _grid.Row == 0 && _source.AfterBreak);
        _grid.EndRow();
        _inRow = false;
        _cells.Clear();
    }

    private void AddOutside(int start, int end, int line)
    {
        var clean = CellText.Normalise(_markup.Clean(_source.Text.AsSpan(start, end - start)));
        if (clean.Length > 0)
        {
            EndRow();
            _blocks.AddParagraph(_source with { Text = clean, Number = line });
            _table = 0;
        }
    }

    /// <summary>Line ends of the file say nothing in HTML: a blank between words, nothing beside a character that needs none.</summary>
    private static string Unwrapped(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
        {
            return text.ToString();
        }

        var result = new System.Text.StringBuilder(text.Length);
        foreach (var range in text.Split('\n'))
        {
            var part = text[range].Trim();
            var needsBlank = result.Length > 0 && !part.IsEmpty && char.IsAscii(result[^1]) && char.IsAscii(part[0]);
            result.Append(needsBlank ? " " : "").Append(part);
        }

        return result.ToString();
    }
}
