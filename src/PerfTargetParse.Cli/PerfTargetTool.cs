using System.CommandLine;
using PerfTargetParse.Cli.Commands;
using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Help;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Formats;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli;

/// <summary>The tool from its arguments to its exit code.</summary>
internal sealed class PerfTargetTool
{
    private readonly Terminal _terminal;
    private readonly IFileSystem _files;
    private readonly Func<FormatsOptions, PipelineBuilder> _formats;

    /// <summary>Makes the tool.</summary>
    /// <param name="terminal">The streams.</param>
    /// <param name="files">The file system.</param>
    /// <param name="formats">Makes a builder with the readers and writers registered.</param>
    public PerfTargetTool(Terminal terminal, IFileSystem files, Func<FormatsOptions, PipelineBuilder> formats)
    {
        _terminal = terminal;
        _files = files;
        _formats = formats;
    }

    public int Run(IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var messages = new Messages(LanguageChoice.Of(args, _terminal.Variable));
        try
        {
            var code = Run(args, new ToolContext(_terminal, _files, _formats, messages, cancellation));
            _terminal.Out.Flush();
            return code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _terminal.Error.WriteLine(messages["error.interrupted"]);
            return ExitCode.Interrupted;
        }
        catch (IOException fault)
        {
            // Files are looked after where they are written, so this is a stream: standard output on a full disk.
            _terminal.Error.WriteLine(messages["error.prefix", ("text", messages["error.stream", ("reason", fault.Message)])]);
            return ExitCode.Environment;
        }
#pragma warning disable CA1031 // The last resort: caught, so that temporary files are removed on the way, which an unhandled exception would not do.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            _terminal.Error.WriteLine(messages["error.prefix", ("text", messages["error.defect", ("reason", $"{defect.GetType().Name}: {defect.Message}")])]);
            return ExitCode.Documents;
        }
    }

    private static int Run(IReadOnlyList<string> args, ToolContext context)
    {
        var commands = new CommandTree(context);

        // "@name" is a file of that name, not a list of arguments.
        var parsed = commands.Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.GetResult(commands.Help) is { Implicit: false })
        {
            new HelpPrinter(context.Terminal, context.Messages).Print(parsed.CommandResult.Command);
            return ExitCode.Success;
        }

        if (parsed.GetResult(commands.Version) is { Implicit: false })
        {
            context.Terminal.Out.WriteLine(ProductInfo.Generator);
            return ExitCode.Success;
        }

        var errors = UsageErrors.Of(parsed, args, context.Messages);
        if (errors.Count > 0)
        {
            foreach (var error in errors)
            {
                context.Terminal.Error.WriteLine(context.Messages["error.prefix", ("text", error)]);
            }

            context.Terminal.Error.WriteLine(context.Messages["usage.seeHelp", ("command", HelpPrinter.FullName(parsed.CommandResult.Command))]);
            return ExitCode.Usage;
        }

        // Signals and exceptions are looked after by the callers of this.
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = context.Terminal.Out,
            Error = context.Terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }
}
