using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Paged;

/// <summary>Findings about pages, each with the pages that it is about.</summary>
internal static class PageFindings
{
    /// <summary>Adds what is to be said of the text of the pages.</summary>
    public static void Add(FindingList findings, ReadOnlySpan<PageFacts> pages)
    {
        List<int> underImage = [], besidePicture = [], unmapped = [], clipped = [];
        int characters = 0, hidden = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            AddIf(underImage, pages[i].IsTextUnderImage, i + 1);
            AddIf(besidePicture, pages[i].IsMostlyPicture, i + 1);
            AddIf(unmapped, pages[i].Unmapped > 0, i + 1);
            AddIf(clipped, pages[i].Clipped > 0, i + 1);
            characters += pages[i].Unmapped;
            hidden += pages[i].Clipped;
        }

        Report(findings, DiagnosticCodes.TextUnderImage, underImage);
        Report(findings, DiagnosticCodes.PictureBesideText, besidePicture);
        Report(findings, DiagnosticCodes.TextUnmapped, unmapped, ("count", Number(characters)));
        Report(findings, DiagnosticCodes.TextClipped, clipped, ("count", Number(hidden)));
    }

    private static void AddIf(List<int> numbers, bool condition, int number)
    {
        if (condition)
        {
            numbers.Add(number);
        }
    }

    private static void Report(FindingList findings, string code, List<int> numbers, params ReadOnlySpan<(string Name, string Value)> args)
    {
        if (numbers.Count > 0)
        {
            findings.Add(code, new Origin { Page = numbers[0] }, args: [("pages", PageList.Of(numbers)), .. args]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
