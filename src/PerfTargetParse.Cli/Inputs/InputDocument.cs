namespace PerfTargetParse.Cli.Inputs;

/// <summary>A document to read.</summary>
/// <param name="Path">Its path in the output: relative, with forward slashes; "-" for standard input.</param>
/// <param name="FullPath">Where it is; null for standard input.</param>
internal sealed record InputDocument(string Path, string? FullPath);
