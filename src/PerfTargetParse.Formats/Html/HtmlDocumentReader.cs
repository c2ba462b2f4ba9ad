using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Html;

/// <summary>Reads web pages, whole or in part, whatever saved them and whatever they are called.</summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "html",
        Description = new LocalizedText("Web pages (HTML), also those that Excel and Word save", "网页（HTML），含 Excel、Word 另存的网页"),
        Extensions = [".html", ".htm", ".xhtml"],
    };

    /// <inheritdoc/>
    /// <remarks>A dump of text with HTML tables in it stays with the reader of text, which was made for their damage.</remarks>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        var extension = Path.GetExtension(input.Path).ToLowerInvariant();
        var evidence = HtmlEvidence.Of(input.Content.Span);
        if (evidence == HtmlEvidence.Kind.Page || (evidence == HtmlEvidence.Kind.Fragment && extension is not (".txt" or ".text")))
        {
            return RecognitionLevel.ByContent;
        }

        var isText = Info.Extensions.Contains(extension) && BinaryContent.Evidence(input.Content.Span) is null;
        return isText ? RecognitionLevel.ByName : RecognitionLevel.None;
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        if (BinaryContent.Evidence(input.Content.Span) is { } evidence)
        {
            context.Findings.Add(DiagnosticCodes.BinaryContent, args: ("evidence", evidence));
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Unsupported };
        }

        var blocks = new BlockBuilder(context.Limits.Cells);
        var page = new HtmlBlocks(blocks, context);
        page.Add(HtmlCharset.Decode(input.Content.Span, context));
        return Result(page, blocks, context);
    }

    private static SourceDocument Result(HtmlBlocks page, BlockBuilder blocks, ReadContext context)
    {
        if (page.Hidden > 0)
        {
            context.Findings.Add(DiagnosticCodes.HiddenLeftOut, args: ("count", Number(page.Hidden)));
        }

        if (page.Frames.Count > 0)
        {
            context.Findings.Add(DiagnosticCodes.PartsElsewhere, args: ("names", string.Join(", ", page.Frames)));
        }

        if (blocks.IsFull)
        {
            context.Findings.Add(DiagnosticCodes.CellLimit, args: ("limit", Number(context.Limits.Cells)));
        }

        return new SourceDocument
        {
            Blocks = blocks.ToList(),
            IsPartial = page.Frames.Count > 0,
            IsComplete = !blocks.IsFull && !context.IsStopped,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
