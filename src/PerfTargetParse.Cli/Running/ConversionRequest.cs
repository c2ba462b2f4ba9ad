using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Cli.Running;

/// <summary>What perftarget convert is asked to do.</summary>
internal sealed record ConversionRequest
{
    /// <summary>Files, folders, patterns, "-".</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The value of -o; null where it is not given.</summary>
    public string? Output { get; init; }

    /// <summary>Names of writers; none for the default.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    /// <summary>The least severity of a finding that makes the run fail; null for none.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Whether existing outputs stop the run.</summary>
    public bool NoClobber { get; init; }

    /// <summary>How many documents are read at the same time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>How much is told on standard error.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>Name of the reader to use; null to tell formats by content.</summary>
    public string? InputFormat { get; init; }

    /// <summary>Whether tables on the screen are without colour.</summary>
    public bool NoColor { get; init; }
}
