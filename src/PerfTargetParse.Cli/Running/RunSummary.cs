using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Cli.Running;

/// <summary>Counts over the documents of a run.</summary>
internal sealed class RunSummary
{
    private readonly int[] _byStatus = new int[Enum.GetValues<DocumentStatus>().Length];
    private readonly int[] _bySeverity = new int[Enum.GetValues<Severity>().Length];

    public int Documents { get; private set; }

    public int Projects { get; private set; }

    public int Indicators { get; private set; }

    public int Targets { get; private set; }

    /// <summary>Documents that were not read in full.</summary>
    public int Failures { get; private set; }

    public int this[DocumentStatus status] => _byStatus[(int)status];

    public int this[Severity severity] => _bySeverity[(int)severity];

    /// <summary>Whether a status says that the document was not read in full. A document without a form was.</summary>
    public static bool IsFailure(DocumentStatus status) =>
        status is not (DocumentStatus.Ok or DocumentStatus.Findings or DocumentStatus.NoForm);

    public void Add(DocumentResult document)
    {
        Documents++;
        _byStatus[(int)document.Status]++;
        Failures += IsFailure(document.Status) ? 1 : 0;
        Projects += document.Projects.Count;
        Indicators += document.Projects.Sum(p => p.Indicators.Count);
        Targets += document.Projects.Sum(p => p.Indicators.Sum(i => i.Targets.Count));
        foreach (var finding in document.Diagnostics)
        {
            _bySeverity[(int)finding.Severity]++;
        }
    }

    /// <summary>What the tool ends with.</summary>
    /// <param name="failOn">The least severity that counts; null for never.</param>
    public int ExitCode(Severity? failOn)
    {
        if (Failures > 0)
        {
            return Cli.ExitCode.Documents;
        }

        var counts = failOn is { } least && Enum.GetValues<Severity>().Any(s => s >= least && this[s] > 0);
        return counts ? Cli.ExitCode.Findings : Cli.ExitCode.Success;
    }
}
