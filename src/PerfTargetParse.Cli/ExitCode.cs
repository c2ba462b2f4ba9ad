namespace PerfTargetParse.Cli;

/// <summary>What the tool ends with. The higher code wins where several apply.</summary>
internal static class ExitCode
{
    /// <summary>Everything was converted.</summary>
    public const int Success = 0;

    /// <summary>Everything was converted, with findings at or above --fail-on.</summary>
    public const int Findings = 1;

    /// <summary>The command line asks for something that cannot be done.</summary>
    public const int Usage = 2;

    /// <summary>Some document was not read in full; trying again does not help.</summary>
    public const int Documents = 3;

    /// <summary>A folder could not be read or an output not written; trying again may help.</summary>
    public const int Environment = 4;

    /// <summary>Interrupted, as shells expect it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
