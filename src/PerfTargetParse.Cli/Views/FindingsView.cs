using PerfTargetParse.Cli.Running;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using Spectre.Console;

namespace PerfTargetParse.Cli.Views;

/// <summary>The findings and the coverage of a document on the screen.</summary>
internal sealed class FindingsView
{
    /// <summary>So many unclaimed texts are shown; the files hold all.</summary>
    private const int ShownUnclaimed = 50;

    private readonly Screen _screen;
    private readonly Messages _messages;

    public FindingsView(Screen screen, Messages messages)
    {
        _screen = screen;
        _messages = messages;
    }

    public void Show(DocumentResult document)
    {
        if (document.Diagnostics.Count > 0)
        {
            _screen.Line();
            _screen.Line(_messages["view.findings"], Styles.Heading);
            foreach (var finding in document.Diagnostics)
            {
                _screen.Line("  " + FindingLines.Text(finding, _messages), Style(finding.Severity));
            }
        }

        var coverage = document.Coverage;
        if (coverage.Cells > 0)
        {
            _screen.Line();
            _screen.Line(_messages[
                "view.coverage",
                ("cells", coverage.Cells), ("claimed", coverage.Claimed), ("boilerplate", coverage.Boilerplate), ("unclaimed", coverage.Unclaimed.Count)]);
            foreach (var unclaimed in coverage.Unclaimed.Take(ShownUnclaimed))
            {
                var place = PlaceText.Of(unclaimed.Origin, _messages);
                _screen.Line(Printable.Cut($"  {place}: {unclaimed.Text}", _screen.Width), Styles.Bad);
            }

            if (coverage.Unclaimed.Count > ShownUnclaimed)
            {
                _screen.Line(_messages["view.moreUnclaimed", ("count", coverage.Unclaimed.Count - ShownUnclaimed)], Styles.Bad);
            }
        }
    }

    private static Style Style(Severity severity) => severity switch
    {
        Severity.Error => Styles.Bad,
        Severity.Warning => Styles.Doubtful,
        _ => Styles.Quiet,
    };
}
