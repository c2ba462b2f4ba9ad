using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>Recognises the pages of documents that are pictures. Made once; the program is looked for once, and only when a page needs it.</summary>
internal sealed class Recognition
{
    /// <summary>Documents are read side by side, and pages of each: programs run no more than there are processors.</summary>
    private static readonly SemaphoreSlim Slots = new(Environment.ProcessorCount);

    private readonly OcrOptions _options;
    private readonly Lock _search = new();
    private bool _isSearched;
    private Tesseract? _program;
    private string? _fault;

    public Recognition(OcrOptions options) => _options = options;

    /// <summary>A page with the text of its picture, where it is one and could be read; else the page itself.</summary>
    public PageContent Recognised(PageContent page, ReadContext context) =>
        PageFacts.Of(page).IsPicture && Read([page], context).TryGetValue(page.Number, out var text) ? text.Page : page;

    /// <summary>Recognises pages, and adds what is to be said of them; those that could not be read are missing in the answer.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="context">Findings and cancellation.</param>
    public IReadOnlyDictionary<int, PageText> Read(IReadOnlyList<PageContent> pages, ReadContext context)
    {
        var texts = new ConcurrentDictionary<int, PageText>();
        if (pages.Count == 0)
        {
            return texts;
        }

        var numbers = pages.Select(p => p.Number).ToList();
        if (Program(context.Cancellation) is not { } program)
        {
            Report(context, _fault is null ? DiagnosticCodes.PagesWithoutText : DiagnosticCodes.RecognitionFailed, numbers, ("reason", _fault ?? string.Empty));
            return texts;
        }

        if (!program.HasChinese)
        {
            Report(context, DiagnosticCodes.NoChineseRecognition, numbers, ("languages", string.Join(", ", program.Languages)));
            return texts;
        }

        var outcomes = new PageOutcome[pages.Count];
        context.RunOutsideTime(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = context.Cancellation };
            Parallel.For(0, pages.Count, parallel, i => outcomes[i] = Read(program, pages[i], _options.DocumentTime - Stopwatch.GetElapsedTime(started), context.Cancellation));
        });
        foreach (var failure in outcomes.Where(o => o.Text is null).GroupBy(o => o.Failure!))
        {
            Report(context, DiagnosticCodes.RecognitionFailed, [.. failure.Select(o => o.Number)], ("reason", failure.Key));
        }

        foreach (var outcome in outcomes)
        {
            if (outcome.Text is { } text)
            {
                texts[outcome.Number] = text;
                Report(context, DiagnosticCodes.TextRecognised, [outcome.Number], ("program", program.Version), ("words", Number(text.Words)),
                    ("confidence", Number((int)Math.Round(text.MeanConfidence))), ("unsure", Number(text.Unsure.Count)), ("limit", Number((int)PageRecogniser.SureFrom)));
            }
        }

        return texts;
    }

    private PageOutcome Read(Tesseract program, PageContent page, TimeSpan left, CancellationToken cancellation)
    {
        Slots.Wait(cancellation);
        try
        {
            if (left <= TimeSpan.Zero)
            {
                return new PageOutcome(page.Number, null, string.Create(CultureInfo.InvariantCulture, $"{_options.DocumentTime.TotalSeconds:0} s for all pages are used up"));
            }

            if (PagePicture.Of(page) is not { } picture)
            {
                return new PageOutcome(page.Number, null, "its picture is coded in a way that is not known");
            }

            var text = PageRecogniser.Read(program, page, picture, left < _options.PageTime ? left : _options.PageTime, out var failure, cancellation);
            return new PageOutcome(page.Number, text, failure.Failure);
        }
        finally
        {
            Slots.Release();
        }
    }

    private Tesseract? Program(CancellationToken cancellation)
    {
        lock (_search)
        {
            if (!_isSearched && !_options.IsOff)
            {
                _program = Tesseract.Find(_options, out _fault, cancellation);
                _isSearched = true;
            }

            return _program;
        }
    }

    private static void Report(ReadContext context, string code, List<int> numbers, params ReadOnlySpan<(string Name, string Value)> args) =>
        context.Findings.Add(code, new Origin { Page = numbers[0] }, args: [("pages", PageList.Of(numbers)), .. args]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
