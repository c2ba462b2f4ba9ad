using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>One output of a run.</summary>
/// <param name="Writer">Writes it.</param>
/// <param name="Place">Where it goes.</param>
/// <param name="Path">The file or folder; empty for standard output.</param>
internal sealed record PlannedOutput(IResultWriter Writer, OutputPlace Place, string Path);
