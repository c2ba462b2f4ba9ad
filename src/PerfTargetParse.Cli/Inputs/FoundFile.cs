namespace PerfTargetParse.Cli.Inputs;

/// <summary>A file, and how many parts at the end of its path make its path in the output.</summary>
/// <param name="FullPath">The path from the root.</param>
/// <param name="PartCount">1 for a file given by name; more for one found below a folder.</param>
internal sealed record FoundFile(string FullPath, int PartCount)
{
    private readonly string[] _parts = FullPath.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The path in the output.</summary>
    public string Name => string.Join('/', _parts[^Math.Min(PartCount, _parts.Length)..]);

    /// <summary>The same file with one more folder in front of its name; itself where there is none.</summary>
    public FoundFile WithParent => PartCount < _parts.Length ? this with { PartCount = PartCount + 1 } : this;
}
