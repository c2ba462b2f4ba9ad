namespace PerfTargetParse.Cli.Running;

/// <summary>How much is told on standard error.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>Errors and warnings, progress and summary.</summary>
    Normal,

    /// <summary>All findings too.</summary>
    Verbose,
}
