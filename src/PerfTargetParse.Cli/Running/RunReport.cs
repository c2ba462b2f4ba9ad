using System.Globalization;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Cli.Running;

/// <summary>
/// Tells on standard error how a run goes: on a terminal one line that is written over, else a line a document; findings
/// as plain lines; a summary at the end.
/// </summary>
/// <remarks>The line on the terminal neither hides the cursor nor needs another thread, so that an interruption leaves nothing behind.</remarks>
internal sealed class RunReport
{
    private const string EraseLine = "\r\u001b[K";

    private readonly Terminal _terminal;
    private readonly Messages _messages;
    private readonly Verbosity _verbosity;
    private readonly int _total;
    private readonly long _started;
    private readonly bool _hasStatusLine;

    public RunReport(Terminal terminal, Messages messages, Verbosity verbosity, int total)
    {
        _terminal = terminal;
        _messages = messages;
        _verbosity = verbosity;
        _total = total;
        _started = TimeProvider.System.GetTimestamp();
        _hasStatusLine = verbosity != Verbosity.Quiet && total > 1 && terminal.ErrorIsTerminal && terminal.Variable("TERM") != "dumb";
    }

    /// <summary>A document was read.</summary>
    public void Document(DocumentResult document, RunSummary summary)
    {
        Erase();
        var isFailure = RunSummary.IsFailure(document.Status);
        if (isFailure ? _total > 1 : _verbosity != Verbosity.Quiet && _total > 1 && !_hasStatusLine)
        {
            _terminal.Error.WriteLine($"{Printable.Line(document.Source.Path)}: {Outcome(document)}");
        }

        var least = _verbosity switch
        {
            Verbosity.Quiet => Severity.Error,
            Verbosity.Verbose => Severity.Info,
            _ => Severity.Warning,
        };
        foreach (var line in FindingLines.Of(document.Source.Path, document.Diagnostics, least, _messages))
        {
            _terminal.Error.WriteLine(line);
        }

        if (_hasStatusLine && summary.Documents < _total)
        {
            var status = _messages[
                "run.status",
                ("done", summary.Documents), ("total", _total), ("seconds", Seconds()), ("failed", summary.Failures), ("path", document.Source.Path)];
            _terminal.Error.Write(Printable.Cut(status, _terminal.ErrorWidth - 1));
        }
    }

    /// <summary>The run ended, or was given up.</summary>
    public void End(RunSummary summary)
    {
        Erase();
        if (_verbosity == Verbosity.Quiet)
        {
            return;
        }

        var statuses = Enum.GetValues<DocumentStatus>().Where(s => summary[s] > 0)
            .Select(s => _messages["run.part", ("count", summary[s]), ("what", _messages["status." + s])]);
        var documents = _messages.Count("count.document", summary.Documents);
        _terminal.Error.WriteLine(_messages["run.documents", ("documents", documents), ("statuses", Join([.. statuses])), ("seconds", Seconds())]);
        _terminal.Error.WriteLine(Join(
            _messages.Count("count.project", summary.Projects),
            _messages.Count("count.indicator", summary.Indicators),
            _messages.Count("count.target", summary.Targets)));
        _terminal.Error.WriteLine(_messages["run.findings", ("findings", Join(
            _messages.Count("count.error", summary[Severity.Error]),
            _messages.Count("count.warning", summary[Severity.Warning]),
            _messages.Count("count.info", summary[Severity.Info])))]);
    }

    /// <summary>Takes the status line away.</summary>
    public void Erase()
    {
        if (_hasStatusLine)
        {
            _terminal.Error.Write(EraseLine);
        }
    }

    private string Outcome(DocumentResult document)
    {
        var status = _messages["status." + document.Status];
        var indicators = document.Projects.Sum(p => p.Indicators.Count);
        return document.Projects.Count == 0
            ? status
            : Join(status, _messages.Count("count.project", document.Projects.Count), _messages.Count("count.indicator", indicators));
    }

    private string Join(params string[] parts) => string.Join(_messages["list.join"], parts);

    private string Seconds() => TimeProvider.System.GetElapsedTime(_started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
