using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Pdf;

/// <summary>Turns what was noticed about a file into findings: one for each kind, with its details and pages.</summary>
internal static class PdfFindings
{
    /// <summary>Details that one finding names; the rest are counted.</summary>
    private const int MostDetails = 5;

    /// <summary>Adds the findings. Notices come in the order of the threads that read pages, so they are put in order here.</summary>
    public static PdfLosses Add(IReadOnlyList<PdfNotice> notices, ReadContext context, PdfLimits limits)
    {
        var losses = default(PdfLosses);
        foreach (var kind in notices.Select(n => n.Kind).Distinct().Order())
        {
            var own = notices.Where(n => n.Kind == kind).ToList();
            if (kind == PdfNoticeKind.LimitReached)
            {
                foreach (var limit in own.GroupBy(n => n.Detail).OrderBy(g => g.Key, StringComparer.Ordinal))
                {
                    AddLimit(limit.Key, PagesOf(limit), context, limits);
                }

                losses = losses with { HasLimit = true };
                continue;
            }

            losses = losses with { HasDamage = losses.HasDamage || kind is PdfNoticeKind.Truncated or PdfNoticeKind.StreamDamaged or PdfNoticeKind.PageDamaged };
            var pages = PagesOf(own);
            context.Findings.Add(CodeOf(kind), OriginOf(pages), args: [("details", Details(own)), ("pages", PageList.Of(pages))]);
        }

        return losses;
    }

    private static string CodeOf(PdfNoticeKind kind) => kind switch
    {
        PdfNoticeKind.CrossReferenceRebuilt => DiagnosticCodes.FileRebuilt,
        PdfNoticeKind.Repaired => DiagnosticCodes.StructureRepaired,
        PdfNoticeKind.Truncated => DiagnosticCodes.FileTruncated,
        PdfNoticeKind.StreamDamaged => DiagnosticCodes.StreamDamaged,
        PdfNoticeKind.FilterUnsupported => DiagnosticCodes.EncodingUnsupported,
        PdfNoticeKind.PageDamaged => DiagnosticCodes.PageDamaged,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of notice without a finding."),
    };

    private static void AddLimit(string name, List<int> pages, ReadContext context, PdfLimits limits)
    {
        switch (name)
        {
            case nameof(PdfLimits.Pages):
                context.Findings.Add(DiagnosticCodes.PageLimit, args: ("limit", Number(limits.Pages)));
                break;
            case nameof(PdfLimits.InflatedBytes):
                context.Findings.Add(DiagnosticCodes.InflatedLimit, args: ("limit", Number(limits.InflatedBytes)));
                break;
            default:
                context.Findings.Add(DiagnosticCodes.FormatLimit, OriginOf(pages), args: [("name", name), ("limit", ValueOf(name, limits)), ("pages", PageList.Of(pages))]);
                break;
        }
    }

    private static string ValueOf(string name, PdfLimits limits) => Number(name switch
    {
        nameof(PdfLimits.StreamBytes) => limits.StreamBytes,
        nameof(PdfLimits.Objects) => limits.Objects,
        nameof(PdfLimits.Nesting) => limits.Nesting,
        nameof(PdfLimits.PageOperators) => limits.PageOperators,
        nameof(PdfLimits.PageGlyphs) => limits.PageGlyphs,
        nameof(PdfLimits.PageRules) => limits.PageRules,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A limit without a value."),
    });

    private static string Details(List<PdfNotice> notices)
    {
        var details = notices.Select(n => n.Detail).Distinct().Order(StringComparer.Ordinal).ToList();
        return string.Join("; ", details.Take(MostDetails)) + (details.Count > MostDetails ? $" (+{Number(details.Count - MostDetails)})" : string.Empty);
    }

    private static List<int> PagesOf(IEnumerable<PdfNotice> notices) => [.. notices.Select(n => n.PageNumber).OfType<int>().Distinct().Order()];

    private static Origin? OriginOf(List<int> pages) => pages.Count > 0 ? new Origin { Page = pages[0] } : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
