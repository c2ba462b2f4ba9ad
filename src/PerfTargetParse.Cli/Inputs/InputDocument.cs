using PerfTargetParse.Model;

namespace PerfTargetParse.Cli.Inputs;

/// <summary>A document to read.</summary>
/// <param name="Path">Its path in the output: relative, with forward slashes; "-" for standard input.</param>
/// <param name="FullPath">Where it is, or the archive that holds it; null for standard input.</param>
internal sealed record InputDocument(string Path, string? FullPath)
{
    /// <summary>The archive that holds it; null where none does.</summary>
    public InputDocument? Archive { get; init; }

    /// <summary>Its path among those of the archive.</summary>
    public string InnerPath { get; init; } = string.Empty;

    /// <summary>What became of it already: an archive that could not be listed. Null where it is still to be read.</summary>
    public DocumentResult? Result { get; init; }
}
