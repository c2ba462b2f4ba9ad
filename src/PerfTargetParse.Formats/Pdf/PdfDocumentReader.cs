using System.Runtime.ExceptionServices;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Ocr;
using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Pdf;

/// <summary>Reads PDF files: pages to lines and tables, tables joined over pages.</summary>
public sealed class PdfDocumentReader : IPagedReader
{
    /// <summary>Other bytes may stand before the header (ISO 32000, annex H.3.4.1).</summary>
    private const int HeaderSearch = 1_024;

    /// <summary>The first object of a file begins soon behind its header.</summary>
    private const int ObjectSearch = 64 * 1_024;

    /// <summary>Fewer pages are read faster by one thread than others are woken.</summary>
    private const int FewestPagesInParallel = 8;

    private readonly string? _password;
    private readonly Recognition _recognition;

    /// <summary>Makes a reader.</summary>
    /// <param name="password">Tried where a file does not open with the empty password.</param>
    /// <param name="ocr">How the text of pictures is recognised; the default where it is null.</param>
    public PdfDocumentReader(string? password = null, OcrOptions? ocr = null) => (_password, _recognition) = (password, new Recognition(ocr ?? OcrOptions.Default));

    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "pdf",
        Description = new LocalizedText("PDF files", "PDF 文件"),
        Extensions = [".pdf"],
    };

    /// <inheritdoc/>
    /// <remarks>Text that tells of "%PDF-" is no PDF file. What is no PDF under the name of one is read as one all the same, so that somebody learns of it.</remarks>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        var content = input.Content.Span;
        var header = content[..Math.Min(content.Length, HeaderSearch)].IndexOf("%PDF-"u8);
        if (header == 0 || (header > 0 && HoldsObjects(content[header..])))
        {
            return RecognitionLevel.ByContent;
        }

        return Info.Extensions.Contains(Path.GetExtension(input.Path).ToLowerInvariant()) ? RecognitionLevel.ByName : RecognitionLevel.None;
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        var options = OptionsOf(context);
        var pdf = PdfDocument.Open(input.Content, options, out var failure, out var notices);
        if (pdf is null)
        {
            return Unread(failure, notices, context);
        }

        var pages = new LayoutPage[pdf.PageCount];
        var facts = new PageFacts[pdf.PageCount];
        var pictures = ReadPages(pdf, pages, facts, context);
        var texts = _recognition.Read(pictures, context);
        foreach (var text in texts.Values)
        {
            pages[text.Page.Number - 1] = PageLayout.Read(text.Page);
        }

        var losses = PdfFindings.Add(pdf.Notices, context, options.Limits);
        PageFindings.Add(context.Findings, facts);
        var layout = PageLayout.Join(pages);
        var blocks = LayoutBlocks.From(layout, context.Limits.Cells, out var isFull);
        if (isFull)
        {
            context.Findings.Add(DiagnosticCodes.CellLimit, args: ("limit", context.Limits.Cells.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return new SourceDocument
        {
            Blocks = blocks,
            Pages = pdf.PageCount,
            Decisions = PageDecisions.Of(layout),
            IsPartial = losses.HasDamage || texts.Count < pictures.Count,
            Recognised = RecognisedAreas.Of(texts, facts),
            Unsure = RecognisedAreas.UnsureOf(texts),
            IsComplete = !isFull && !losses.HasLimit && !context.IsStopped,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<PageContent> ReadPages(DocumentInput input, ReadContext context)
    {
        var pdf = PdfDocument.Open(input.Content, OptionsOf(context), out _);
        for (var i = 0; i < pdf?.PageCount && !context.MustStop(); i++)
        {
            yield return _recognition.Recognised(pdf.ReadPage(i), context);
        }
    }

    private static bool HoldsObjects(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, ObjectSearch)].IndexOf(" obj"u8) >= 0;

    private PdfOptions OptionsOf(ReadContext context) => new()
    {
        Password = _password,
        Limits = PdfLimits.Default with { Pages = context.Limits.Pages, InflatedBytes = context.Limits.InflatedBytes },
        MustStop = () => MustStop(context),
    };

    /// <summary>Lays out all pages, and gives those that are pictures; the content of others is let go as soon as it is laid out.</summary>
    private static List<PageContent> ReadPages(PdfDocument pdf, LayoutPage[] pages, PageFacts[] facts, ReadContext context)
    {
        var pictures = new PageContent?[pages.Length];
        if (pages.Length < FewestPagesInParallel)
        {
            for (var i = 0; i < pages.Length; i++)
            {
                ReadPage(i);
            }

            return [.. pictures.OfType<PageContent>()];
        }

        try
        {
            Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = context.Cancellation }, ReadPage);
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }

        return [.. pictures.OfType<PageContent>()];

        void ReadPage(int index)
        {
            var content = pdf.ReadPage(index);
            facts[index] = PageFacts.Of(content);
            pages[index] = PageLayout.Read(content);
            pictures[index] = facts[index].IsPicture ? content : null;
        }
    }

    /// <summary>Pages ask on several threads; the context is made for one.</summary>
    private static bool MustStop(ReadContext context)
    {
        lock (context)
        {
            return context.MustStop();
        }
    }

    private static SourceDocument Unread(PdfOpenFailure? failure, IReadOnlyList<PdfNotice> notices, ReadContext context)
    {
        switch (failure)
        {
            case PdfOpenFailure.PasswordNeeded:
                context.Findings.Add(DiagnosticCodes.PasswordNeeded);
                return new SourceDocument { Blocks = [], Failure = DocumentStatus.Encrypted };
            case PdfOpenFailure.EncryptionUnsupported:
                context.Findings.Add(DiagnosticCodes.EncryptionUnsupported, args: ("details", string.Join("; ", notices.Select(n => n.Detail))));
                return new SourceDocument { Blocks = [], Failure = DocumentStatus.Encrypted };
            default:
                var reason = failure == PdfOpenFailure.NotPdf ? "nothing in it is a PDF object" : string.Join("; ", notices.Select(n => n.Detail).DefaultIfEmpty("no page"));
                context.Findings.Add(DiagnosticCodes.FileUnreadable, args: [("format", "PDF"), ("reason", reason)]);
                return new SourceDocument { Blocks = [], Failure = DocumentStatus.Failed };
        }
    }
}
