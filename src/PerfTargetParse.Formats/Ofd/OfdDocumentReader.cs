using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Ocr;
using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>Reads OFD files (GB/T 33190-2016): pages to lines and tables by the same layout as PDF.</summary>
public sealed class OfdDocumentReader : IPagedReader
{
    private const string RootFile = "OFD.xml";

    /// <summary>Where a package with ciphers tells of them (GM/T 0099).</summary>
    private const string EncryptionFile = "Encryptions.xml";

    private const int MostDetails = 5;

    private readonly Recognition _recognition;

    /// <summary>Makes a reader.</summary>
    /// <param name="ocr">How the text of pictures is recognised; the default where it is null.</param>
    public OfdDocumentReader(OcrOptions? ocr = null) => _recognition = new Recognition(ocr ?? OcrOptions.Default);

    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "ofd",
        Description = new LocalizedText("OFD files (GB/T 33190)", "OFD 版式文件（GB/T 33190）"),
        Extensions = [".ofd"],
    };

    /// <inheritdoc/>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        var isNamed = Info.Extensions.Contains(Path.GetExtension(input.Path).ToLowerInvariant());
        var isZip = input.Content.Span.StartsWith("PK\u0003\u0004"u8);
        return isZip && input.Content.Span.IndexOf("OFD.xml"u8) >= 0 ? RecognitionLevel.ByContent
            : isNamed ? RecognitionLevel.ByName
            : RecognitionLevel.None;
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        var package = OfdPackage.Open(input.Content, context);
        var troubles = new List<string>();
        var documents = Documents(package, troubles);
        var pageCount = documents.Sum(document => document.Pages.Count);
        if (pageCount == 0)
        {
            return Unread(package, troubles, context);
        }

        var pages = new List<LayoutPage>();
        var facts = new List<PageFacts>();
        var damaged = new List<int>();
        var pictures = new List<PageContent>();
        foreach (var content in ReadPages(documents, context))
        {
            if (!content.IsComplete)
            {
                damaged.Add(content.Number);
            }

            facts.Add(PageFacts.Of(content));
            pages.Add(PageLayout.Read(content));
            if (facts[^1].IsPicture)
            {
                pictures.Add(content);
            }
        }

        var texts = _recognition.Read(pictures, context);
        foreach (var text in texts.Values)
        {
            pages[text.Page.Number - 1] = PageLayout.Read(text.Page);
        }

        troubles.AddRange(documents.SelectMany(document => document.Troubles));
        var isOverLimit = pages.Count < pageCount && pages.Count >= context.Limits.Pages;
        if (isOverLimit)
        {
            context.Findings.Add(DiagnosticCodes.PageLimit, args: ("limit", Number(context.Limits.Pages)));
        }

        package.Report(context.Findings);
        var isDamaged = ReportDamage(troubles, damaged, context.Findings) || package.HasDamage;
        PageFacts[] told = [.. facts];
        PageFindings.Add(context.Findings, told);
        var layout = PageLayout.Join([.. pages]);
        var blocks = LayoutBlocks.From(layout, context.Limits.Cells, out var isFull);
        if (isFull)
        {
            context.Findings.Add(DiagnosticCodes.CellLimit, args: ("limit", Number(context.Limits.Cells)));
        }

        return new SourceDocument
        {
            Blocks = blocks,
            Pages = pageCount,
            Decisions = PageDecisions.Of(layout),
            IsPartial = isDamaged || texts.Count < pictures.Count,
            Recognised = RecognisedAreas.Of(texts, told),
            Unsure = RecognisedAreas.UnsureOf(texts),
            IsComplete = !isFull && !isOverLimit && !package.HasLimit && !context.IsStopped,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<PageContent> ReadPages(DocumentInput input, ReadContext context) =>
        ReadPages(Documents(OfdPackage.Open(input.Content, context), []), context).Select(page => _recognition.Recognised(page, context));

    private static List<OfdDocument> Documents(OfdPackage package, List<string> troubles)
    {
        var root = package.ReadXml(RootFile, troubles);
        return [.. (root?.All("DocBody") ?? []).Select(body => body.Value("DocRoot")).OfType<string>()
            .Select(path => OfdDocument.Open(package, ZipNames.Resolve(string.Empty, path), troubles)).OfType<OfdDocument>()];
    }

    /// <summary>Reads the pages of all documents of the file; they are numbered through.</summary>
    private static IEnumerable<PageContent> ReadPages(List<OfdDocument> documents, ReadContext context)
    {
        var number = 0;
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Pages.Count && number < context.Limits.Pages && !context.MustStop(); i++)
            {
                number++;
                yield return document.ReadPage(i, number, context.MustStop);
            }
        }
    }

    private static SourceDocument Unread(OfdPackage package, List<string> troubles, ReadContext context)
    {
        if (package.HasEncryptedEntries || package.Contains(EncryptionFile))
        {
            context.Findings.Add(DiagnosticCodes.EncryptionUnsupported, args: ("details", "OFD"));
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Encrypted };
        }

        package.Report(context.Findings);
        context.Findings.Add(DiagnosticCodes.FileUnreadable, args: [("format", "OFD"), ("reason", troubles.FirstOrDefault() ?? "no page")]);
        return new SourceDocument { Blocks = [], Failure = DocumentStatus.Failed };
    }

    /// <summary>Tells what the pages and their files lack; true where they lack anything.</summary>
    private static bool ReportDamage(List<string> troubles, List<int> damaged, FindingList findings)
    {
        var details = troubles.Distinct().ToList();
        var text = string.Join("; ", details.Take(MostDetails)) + (details.Count > MostDetails ? $" (+{Number(details.Count - MostDetails)})" : string.Empty);
        if (damaged.Count > 0)
        {
            findings.Add(DiagnosticCodes.PageDamaged, new Origin { Page = damaged[0] }, args: [("details", text), ("pages", PageList.Of(damaged))]);
        }
        else if (details.Count > 0)
        {
            findings.Add(DiagnosticCodes.StreamDamaged, args: [("details", text), ("pages", string.Empty)]);
        }

        return details.Count > 0 || damaged.Count > 0;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
