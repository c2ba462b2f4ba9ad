using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Text;

/// <summary>
/// Reads table-like plain text, whatever wrote it: cells divided by tabs or bars, one cell a line, columns aligned by
/// blanks, and markup left over in any of them.
/// </summary>
public sealed class TextDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "text",
        Description = new LocalizedText("Plain text with tables in any shape (tabs, bars, one cell a line, aligned columns)", "纯文本，表格可为制表符、竖线、每行一格或空格对齐等形式"),
        Extensions = [".txt", ".text"],
    };

    /// <inheritdoc/>
    /// <remarks>
    /// Binary content is only taken where the name says text, and then with the weakest claim: a reader that knows the
    /// content goes first, and without one the user learns that the content is not what the name says.
    /// </remarks>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        var named = Info.Extensions.Contains(Path.GetExtension(input.Path).ToLowerInvariant());
        return (named, BinaryContent.Evidence(input.Content.Span) is not null) switch
        {
            (true, true) => RecognitionLevel.Possible,
            (false, true) => RecognitionLevel.None,
            (true, false) => RecognitionLevel.ByName,
            (false, false) => RecognitionLevel.Possible,
        };
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        if (BinaryContent.Evidence(input.Content.Span) is { } evidence)
        {
            context.Findings.Add(DiagnosticCodes.BinaryContent, args: ("evidence", evidence));
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Unsupported };
        }

        var encoding = TextEncoding.Detect(input.Content.Span);
        if (encoding.IsGuess)
        {
            context.Findings.Add(DiagnosticCodes.EncodingGuessed, args: ("encoding", encoding.Name));
        }

        var lines = new LineSource(input.Content, encoding, context.Limits.LineCharacters);
        var markup = new LineMarkup();
        var blocks = new BlockBuilder(context.Limits.Cells);
        ReadLines(lines, markup, blocks, context);
        Report(lines, markup, blocks, encoding, context);
        return new SourceDocument
        {
            Blocks = blocks.ToList(),
            Pages = lines.LastPage,
            IsComplete = !blocks.IsFull && !context.IsStopped && lines.CutLines.Count == 0,
        };
    }

    private static void ReadLines(LineSource lines, LineMarkup markup, BlockBuilder blocks, ReadContext context)
    {
        var window = new LineWindow(blocks);
        var tables = new HtmlTableCapture(context.Limits.LineCharacters);
        while (!blocks.IsFull && !context.MustStop() && lines.TryRead(out var line))
        {
            foreach (var piece in tables.Add(line))
            {
                if (piece.IsTable)
                {
                    AddTable(piece.Line, piece.Line.Text.Length, markup, window, blocks, context);
                }
                else if (markup.TryClean(piece.Line, out var clean))
                {
                    window.Add(clean);
                }
            }
        }

        if (tables.Rest() is { } unclosed)
        {
            // What follows the last cell of a table that is never closed is most likely no part of it.
            var lastTag = unclosed.Text.LastIndexOf("</t", StringComparison.OrdinalIgnoreCase);
            var end = lastTag < 0 ? -1 : unclosed.Text.IndexOf('>', lastTag);
            AddTable(unclosed, end < 0 ? unclosed.Text.Length : end + 1, markup, window, blocks, context);
        }

        window.Flush();
    }

    /// <summary>Adds a table up to its end, and what follows it as lines. Text about a table tag, without any cell, is lines altogether.</summary>
    private static void AddTable(in TextLine table, int end, LineMarkup markup, LineWindow window, BlockBuilder blocks, ReadContext context)
    {
        var hasCells = table.Text.Contains("<td", StringComparison.OrdinalIgnoreCase) || table.Text.Contains("<th", StringComparison.OrdinalIgnoreCase);
        end = hasCells ? end : 0;
        if (hasCells)
        {
            markup.Kinds |= MarkupKinds.Tags;
            window.Flush();
            HtmlTableReader.Read(table with { Text = table.Text[..end] }, blocks, context);
        }

        var number = table.Number + table.Text.AsSpan(0, end).Count('\n');
        foreach (var range in table.Text.AsSpan(end).Split('\n'))
        {
            if (blocks.IsFull || context.MustStop())
            {
                return;
            }

            var text = table.Text.AsSpan(end)[range].ToString();
            var isRest = text.Length == 0 && range.Start.Value == 0;
            if (!isRest && markup.TryClean(table with { Text = text, Number = number, AfterBreak = table.AfterBreak && number == table.Number }, out var line))
            {
                window.Add(line);
            }

            number++;
        }
    }

    private static void Report(LineSource lines, LineMarkup markup, BlockBuilder blocks, TextEncoding encoding, ReadContext context)
    {
        if (lines.Replaced > 0)
        {
            context.Findings.Add(
                DiagnosticCodes.UndecodableBytes,
                new Origin { Line = lines.FirstReplacedLine },
                args: [("count", Invariant(lines.Replaced)), ("encoding", encoding.Name), ("line", Invariant(lines.FirstReplacedLine))]);
        }

        if (lines.Controls > 0)
        {
            context.Findings.Add(
                DiagnosticCodes.ControlCharacters,
                new Origin { Line = lines.FirstControlLine },
                args: [("count", Invariant(lines.Controls)), ("line", Invariant(lines.FirstControlLine))]);
        }

        if (markup.Kinds != MarkupKinds.None)
        {
            context.Findings.Add(DiagnosticCodes.MarkupRemoved, args: ("kinds", LineMarkup.Describe(markup.Kinds)));
        }

        foreach (var (line, length) in lines.CutLines)
        {
            context.Findings.Add(
                DiagnosticCodes.LineTooLong,
                new Origin { Line = line },
                args: [("line", Invariant(line)), ("length", Invariant(length)), ("limit", Invariant(context.Limits.LineCharacters))]);
        }

        if (blocks.IsFull)
        {
            context.Findings.Add(DiagnosticCodes.CellLimit, args: ("limit", Invariant(context.Limits.Cells)));
        }
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
