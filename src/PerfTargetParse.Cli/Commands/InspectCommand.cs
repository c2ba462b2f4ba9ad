using System.CommandLine;
using PerfTargetParse.Cli.Inputs;
using PerfTargetParse.Cli.Running;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Views;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Commands;

/// <summary>perftarget inspect: what the reader saw, and how each cell was read.</summary>
internal static class InspectCommand
{
    public static Command Create(ToolContext context, CommonOptions common)
    {
        var messages = context.Messages;
        var file = new Argument<string>("FILE") { Description = messages["argument.file"] };
        var full = new Option<bool>("--full") { Description = messages["option.full"] };
        var svg = new Option<string?>("--svg") { HelpName = "DIR", Description = messages["option.svg"] };
        var reading = new ReadingOptions(messages);
        var command = new Command("inspect", messages["help.inspect"]) { file, full, svg };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var pipeline = reading.Pipeline(parsed, context, out var error);
            var finder = new InspectedDocument(context, pipeline, reading.InputFormat(parsed));
            var document = error is null ? finder.Find(parsed.GetValue(file)!, out error) : null;
            if (document is null)
            {
                return context.Fail(error!);
            }

            // On a worker, as in a run, so that an interruption does not have to wait for a pipe.
            DocumentInput? loaded = null;
            var inspection = OrderedWork.Run([document], Inspect, workers: 1, context.Cancellation).Single();
            var screen = new Screen(context.Terminal, parsed.GetValue(common.NoColor));
            new InspectionView(screen, messages, parsed.GetValue(full), reading.IncludesPersonal(parsed)).Show(inspection);
            if (parsed.GetValue(svg) is { } folder && new PageDrawings(context, pipeline).Draw(loaded, inspection, folder) is { } fault)
            {
                return context.Fail(fault);
            }

            return RunSummary.IsFailure(inspection.Result.Status) ? ExitCode.Documents : ExitCode.Success;

            Inspection Inspect(InputDocument item) =>
                (loaded = finder.Load(item, out var failure)) is not null
                    ? pipeline.Inspect(loaded, context.Cancellation)
                    : new Inspection { Result = failure! };
        });
        return command;
    }
}
