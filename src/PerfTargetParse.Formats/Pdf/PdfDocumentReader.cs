using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Pdf;

/// <summary>Reads PDF files: pages to lines and tables, tables joined over pages.</summary>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <summary>Other bytes may stand before the header (ISO 32000, annex H.3.4.1).</summary>
    private const int HeaderSearch = 1_024;

    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "pdf",
        Description = new LocalizedText("PDF files with text", "含文字的 PDF 文件"),
        Extensions = [".pdf"],
    };

    /// <inheritdoc/>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        var head = input.Content.Span[..Math.Min(input.Content.Length, HeaderSearch)];
        return head.IndexOf("%PDF-"u8) >= 0 ? RecognitionLevel.ByContent
            : Info.Extensions.Contains(Path.GetExtension(input.Path).ToLowerInvariant()) ? RecognitionLevel.ByName
            : RecognitionLevel.None;
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        var pdf = PdfDocument.Open(input.Content, new PdfOptions(), out var failure);
        if (pdf is null)
        {
            return new SourceDocument { Blocks = [], Failure = failure == PdfOpenFailure.PasswordNeeded ? DocumentStatus.Encrypted : DocumentStatus.Failed };
        }

        var pages = new List<LayoutPage>();
        for (var i = 0; i < pdf.PageCount && !context.MustStop(); i++)
        {
            pages.Add(PageLayout.Read(pdf.ReadPage(i)));
        }

        return new SourceDocument
        {
            Blocks = LayoutBlocks.From(PageLayout.Join(pages), context.Limits.Cells, out var isFull),
            Pages = pdf.PageCount,
            IsComplete = !isFull && !context.IsStopped,
        };
    }
}
