using System.Globalization;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Spectre.Console;

namespace PerfTargetParse.Cli.Views;

/// <summary>What the reader saw and how each cell was read, block by block.</summary>
internal sealed class InspectionView
{
    /// <summary>Rows shown of a table, and paragraphs in a row, where --full is not given.</summary>
    private const int ShownRows = 200;

    /// <summary>Decisions shown where --full is not given: a few dozen pages' worth.</summary>
    private const int ShownDecisions = 60;

    private const int NarrowestCell = 6;

    private readonly Screen _screen;
    private readonly Messages _messages;
    private readonly bool _full;
    private readonly bool _includePersonal;
    private HashSet<string> _withheld = [];

    public InspectionView(Screen screen, Messages messages, bool full, bool includePersonal)
    {
        _screen = screen;
        _messages = messages;
        _full = full;
        _includePersonal = includePersonal;
    }

    public void Show(Inspection inspection)
    {
        var blocks = inspection.Source?.Blocks ?? [];
        Head(inspection.Result, blocks);
        Decisions(inspection.Source?.Decisions ?? []);
        var readings = inspection.Readings.ToLookup(r => r.Origin);
        _withheld = inspection.Readings.Where(r => r.Use == CellUse.Withheld).Select(r => r.Text).ToHashSet(StringComparer.Ordinal);
        if (blocks.Count > 0)
        {
            _screen.Line(CellUses.Legend(_messages), Styles.Quiet);
        }

        var tableNumber = 0;
        for (var i = 0; i < blocks.Count;)
        {
            if (blocks[i] is SourceTable table)
            {
                Table(table, ++tableNumber, readings);
                i++;
            }
            else
            {
                i = Paragraphs(blocks, i, readings);
            }
        }

        new FindingsView(_screen, _messages).Show(inspection.Result);
    }

    private void Head(DocumentResult document, IReadOnlyList<SourceBlock> blocks)
    {
        _screen.Line($"{Printable.Line(document.Source.Path)}: {_messages["status." + document.Status]}", Styles.Heading);
        _screen.Line(_messages["inspect.format", ("format", document.Source.Format ?? "–"), ("bytes", document.Source.Bytes)]);
        _screen.Line($"SHA-256 {document.Source.Sha256 ?? "–"}");
        _screen.Line(_messages[
            "inspect.blocks",
            ("tables", blocks.Count(b => b is SourceTable)),
            ("paragraphs", blocks.Count(b => b is SourceParagraph)),
            ("projects", document.Projects.Count)]);
    }

    /// <summary>Shows what the reader decided while it put pages together.</summary>
    private void Decisions(IReadOnlyList<Diagnostic> decisions)
    {
        if (decisions.Count == 0)
        {
            return;
        }

        _screen.Line();
        _screen.Line(_messages["inspect.decisions"], Styles.Heading);
        foreach (var decision in decisions.Take(_full ? int.MaxValue : ShownDecisions))
        {
            _screen.Line($"  {decision.Code}: {_messages.Pick(decision.Message)}", Styles.Quiet);
        }

        if (!_full && decisions.Count > ShownDecisions)
        {
            _screen.Line(_messages["inspect.moreDecisions", ("count", decisions.Count - ShownDecisions)], Styles.Quiet);
        }
    }

    /// <summary>Shows a run of paragraphs; gives the index of the block after it.</summary>
    private int Paragraphs(IReadOnlyList<SourceBlock> blocks, int index, ILookup<Origin, CellReading> readings)
    {
        _screen.Line();
        var count = 0;
        for (; index < blocks.Count && blocks[index] is SourceParagraph paragraph; index++)
        {
            if (paragraph.Text.Length == 0)
            {
                continue;
            }

            count++;
            if (_full || count <= ShownRows)
            {
                var (text, style) = Cell(paragraph.Text, [.. readings[paragraph.Origin]], _screen.Width - 1);
                var shown = paragraph.IsPageFurniture ? $"{_messages["inspect.furniture"]} {text}" : text.Replace('\n', ' ');
                _screen.Line(Limit($"{Place(paragraph.Origin),5} {shown}", _screen.Width), paragraph.IsPageFurniture ? Styles.Quiet : style);
            }
        }

        More(count);
        return index;
    }

    /// <summary>The line of a text; of what has pages, page and paragraph.</summary>
    private static string Place(Origin origin) => origin switch
    {
        { Line: { } line } => line.ToString(CultureInfo.InvariantCulture),
        { Page: { } page, Paragraph: { } paragraph } => string.Create(CultureInfo.InvariantCulture, $"{page}:{paragraph}"),
        { Paragraph: { } paragraph } => paragraph.ToString(CultureInfo.InvariantCulture),
        _ => "¶",
    };

    private void Table(SourceTable source, int number, ILookup<Origin, CellReading> readings)
    {
        var columns = source.Rows.SelectMany(r => r.Cells.Select((c, i) => Math.Max(c.Origin.Column ?? 0, i + 1))).DefaultIfEmpty(1).Max();
        var cellWidth = Math.Max(NarrowestCell, ((_screen.Width - 8) / columns) - 3);
        _screen.Line();
        var pages = Pages(source);
        _screen.Line(
            _messages[pages is null ? "inspect.table" : "inspect.tableOnPages", ("number", number), ("rows", source.Rows.Count), ("columns", columns), ("pages", pages ?? string.Empty)],
            Styles.Heading);

        var table = new Table { Border = _screen.Border, ShowRowSeparators = true };
        table.AddColumn(new TableColumn(new Text(_messages["inspect.row"])));
        for (var column = 1; column <= columns; column++)
        {
            table.AddColumn(new TableColumn(new Text(column.ToString(CultureInfo.InvariantCulture))));
        }

        foreach (var (index, row) in source.Rows.Take(_full ? int.MaxValue : ShownRows).Index())
        {
            table.AddRow(Cells(row, index + 1, columns, cellWidth, readings));
        }

        _screen.Table(table);
        More(source.Rows.Count);
    }

    /// <summary>"2" or "2–4"; null where the format has no pages.</summary>
    private static string? Pages(SourceTable source)
    {
        var pages = source.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Parts.Select(p => p.Origin).Prepend(c.Origin)).Select(o => o.Page).OfType<int>().ToList();
        return pages.Count == 0 ? null
            : pages.Min() == pages.Max() ? pages[0].ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{pages.Min()}–{pages.Max()}");
    }

    private Text[] Cells(SourceRow row, int number, int columns, int width, ILookup<Origin, CellReading> readings)
    {
        var cells = new Text[columns + 1];
        Array.Fill(cells, Text.Empty);
        cells[0] = new Text(number.ToString(CultureInfo.InvariantCulture), Styles.Quiet);
        foreach (var (index, cell) in row.Cells.Index())
        {
            var (text, style) = Cell(cell.Text, [.. readings[cell.Origin]], width);
            var span = cell.RowSpan > 1 || cell.ColumnSpan > 1 ? _messages["inspect.span", ("rows", cell.RowSpan), ("columns", cell.ColumnSpan)] : null;
            var column = cell.Origin.Column is { } known && cells[known] == Text.Empty ? known : index + 1;
            cells[column] = new Text(span is null || text.Length == 0 ? text : $"{text}\n{span}", style);
        }

        return cells;
    }

    /// <summary>A text with its mark and, in a line below, the fields that it went to.</summary>
    private (string Text, Style? Style) Cell(string text, IReadOnlyList<CellReading> readings, int width)
    {
        if (readings.Count == 0)
        {
            // A reading may give another place than the cell, where lines were joined: the same text stays hidden there too.
            text = !_includePersonal && _withheld.Contains(text) ? _messages["inspect.withheld"] : text;
            return (Limit(Printable.Line(text), width), null);
        }

        var marks = string.Concat(readings.Select(r => CellUses.Mark(r.Use, _messages)).Distinct());
        var isHidden = !_includePersonal && readings.Any(r => r.Use == CellUse.Withheld);
        var shown = isHidden ? _messages["inspect.withheld"] : text;
        var lines = new List<string> { Limit($"{marks} {Printable.Line(shown)}".TrimStart(), width) };
        lines.AddRange(readings.Select(r => r.Field).OfType<string>().Distinct(StringComparer.Ordinal).Select(f => "→ " + f));

        // What is least sure gives the colour: a cell of which a part was not taken is shown as not taken.
        return (string.Join('\n', lines), CellUses.Style(readings.Max(r => r.Use)));
    }

    private string Limit(string text, int width) => _full ? text : Printable.Cut(text, width);

    private void More(int count)
    {
        if (!_full && count > ShownRows)
        {
            _screen.Line(_messages["inspect.more", ("count", count - ShownRows)], Styles.Quiet);
        }
    }
}
