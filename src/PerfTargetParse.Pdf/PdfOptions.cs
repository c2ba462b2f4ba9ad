namespace PerfTargetParse.Pdf;

/// <summary>How a file is opened and read.</summary>
public sealed record PdfOptions
{
    /// <summary>No password, the default limits, no time limit.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>Tried as user and as owner password where the empty one does not open the file.</summary>
    public string? Password { get; init; }

    /// <summary>What the file may cost.</summary>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>
    /// Asked every few hundred operators and objects; true ends the reading, and what was read is kept. May throw
    /// <see cref="OperationCanceledException"/>. It is asked on every thread that reads pages. Default: never.
    /// </summary>
    public Func<bool> MustStop { get; init; } = static () => false;
}
