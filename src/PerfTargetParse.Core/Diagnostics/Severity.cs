namespace PerfTargetParse.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Doubtful: somebody should look.</summary>
    Warning,

    /// <summary>Wrong or missing.</summary>
    Error,
}
