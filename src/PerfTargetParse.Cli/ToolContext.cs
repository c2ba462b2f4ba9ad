using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Formats;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli;

/// <summary>What every command needs.</summary>
/// <param name="Terminal">The streams.</param>
/// <param name="Files">The file system.</param>
/// <param name="Formats">Makes a builder with the readers and writers registered.</param>
/// <param name="Messages">The texts in the language asked for.</param>
/// <param name="Cancellation">The user's interruption.</param>
internal sealed record ToolContext(Terminal Terminal, IFileSystem Files, Func<FormatsOptions, PipelineBuilder> Formats, Messages Messages, CancellationToken Cancellation)
{
    /// <summary>Says why a command is not carried out, and gives its exit code.</summary>
    public int Fail(UserError error)
    {
        Terminal.Error.WriteLine(Messages["error.prefix", ("text", error.Text(Messages))]);
        return error.ExitCode;
    }
}
