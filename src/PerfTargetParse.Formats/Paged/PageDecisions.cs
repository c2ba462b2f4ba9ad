using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.Formats.Paged;

/// <summary>Tells what was decided while pages were put together, and why.</summary>
internal static class PageDecisions
{
    /// <summary>The decisions in the order of the pages; which lines are no text comes last.</summary>
    public static IReadOnlyList<Diagnostic> Of(LayoutDocument layout)
    {
        var decisions = new List<Diagnostic>();
        foreach (var continuation in layout.Continuations)
        {
            decisions.Add(Decision(CodeOf(continuation.Reason), continuation.PageNumber, ("rows", continuation.RepeatedHeaderRows)));
            if (CodeOf(continuation.RowCut) is { } code)
            {
                decisions.Add(Decision(code, continuation.PageNumber));
            }

            if (continuation.MergedCells > 0)
            {
                decisions.Add(Decision(DiagnosticCodes.MergedCellsGoOn, continuation.PageNumber, ("count", continuation.MergedCells)));
            }
        }

        AddFurniture(decisions, layout.Blocks);
        return decisions;
    }

    private static void AddFurniture(List<Diagnostic> decisions, IReadOnlyList<LayoutBlock> blocks)
    {
        var lines = blocks.OfType<LayoutLine>().Where(l => l.Role != LineRole.Body).ToList();
        if (lines.Count > 0)
        {
            var pages = lines.Select(l => l.PageNumber).Distinct().Order().ToList();
            decisions.Add(Diagnostic.Create(
                DiagnosticCodes.PageFurniture, new Origin { Page = pages[0] }, args: [("count", Number(lines.Count)), ("pages", PageList.Of(pages))]));
        }
    }

    private static Diagnostic Decision(string code, int page, params ReadOnlySpan<(string Name, int Value)> args)
    {
        var texts = new List<(string Name, string Value)> { ("page", Number(page)) };
        foreach (var (name, value) in args)
        {
            texts.Add((name, Number(value)));
        }

        return Diagnostic.Create(code, new Origin { Page = page }, args: [.. texts]);
    }

    private static string CodeOf(ContinuationReason reason) => reason switch
    {
        ContinuationReason.SameColumns => DiagnosticCodes.TableGoesOnSameColumns,
        ContinuationReason.SharedColumns => DiagnosticCodes.TableGoesOnSharedColumns,
        ContinuationReason.RepeatedHeader => DiagnosticCodes.TableGoesOnRepeatedHead,
        ContinuationReason.OtherColumns => DiagnosticCodes.TableEndsOtherColumns,
        ContinuationReason.TextBetween => DiagnosticCodes.TableEndsTextBetween,
        ContinuationReason.EndsEarly => DiagnosticCodes.TableEndsEarly,
        _ => DiagnosticCodes.TableBeginsAnew,
    };

    private static string? CodeOf(RowCut cut) => cut switch
    {
        RowCut.NoRule => DiagnosticCodes.RowGoesOnNoRule,
        RowCut.EmptyCells => DiagnosticCodes.RowGoesOnEmptyCells,
        RowCut.BrokenLines => DiagnosticCodes.RowGoesOnBrokenLines,
        _ => null,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
