using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Cli.Running;

/// <summary>Findings as plain lines, as compilers write them.</summary>
internal static class FindingLines
{
    /// <summary>So many findings of one code are shown in full; of the rest the number.</summary>
    private const int ShownOfACode = 3;

    /// <summary>The lines for one document.</summary>
    /// <param name="path">Path of the document.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="least">The least severity to show.</param>
    /// <param name="messages">The language.</param>
    public static IEnumerable<string> Of(string path, IReadOnlyList<Diagnostic> findings, Severity least, Messages messages)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(f => f.Severity >= least))
        {
            var number = shown[finding.Code] = shown.GetValueOrDefault(finding.Code) + 1;
            if (number <= ShownOfACode)
            {
                yield return $"{Printable.Line(path)}: {Text(finding, messages)}";
            }
        }

        foreach (var (code, count) in shown.Where(s => s.Value > ShownOfACode))
        {
            yield return $"{Printable.Line(path)}: {messages["finding.more", ("count", count - ShownOfACode), ("code", code)]}";
        }
    }

    /// <summary>One finding: severity, code, text, place.</summary>
    public static string Text(Diagnostic finding, Messages messages)
    {
        var place = PlaceText.Of(finding.Origin, messages);
        var text = $"{messages["severity." + finding.Severity]} {finding.Code}: {Printable.Line(messages.Pick(finding.Message))}";
        return place is null ? text : messages["finding.place", ("text", text), ("place", place)];
    }
}
