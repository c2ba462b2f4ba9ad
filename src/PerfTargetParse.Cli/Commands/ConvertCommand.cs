using System.CommandLine;
using PerfTargetParse.Cli.Running;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Cli.Commands;

/// <summary>perftarget convert: documents in, files out.</summary>
internal static class ConvertCommand
{
    public static Command Create(ToolContext context, CommonOptions common)
    {
        var messages = context.Messages;
        var inputs = new Argument<string[]>("INPUT") { Arity = ArgumentArity.OneOrMore, Description = messages["argument.inputs"] };
        var output = new Option<string?>("--output", "-o") { HelpName = "OUT", Description = messages["option.output"] };
        var to = new Option<string[]>("--to") { HelpName = "WRITER", Description = messages["option.to"] };
        var failOn = new Option<string?>("--fail-on") { HelpName = "LEVEL", Description = messages["option.failOn"] };
        failOn.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !FailOn.IsName(token.Value))
            {
                result.AddError($"--fail-on {token.Value}: {messages["value.failOn"]}");
            }
        });
        var noClobber = new Option<bool>("--no-clobber") { Description = messages["option.noClobber"] };
        var jobs = OptionValues.Option("--jobs", "N", messages["option.jobs"], OptionValues.Count, messages["value.count"]);
        jobs.Aliases.Add("-j");
        var quiet = new Option<bool>("--quiet", "-q") { Description = messages["option.quiet"] };
        var verbose = new Option<bool>("--verbose", "-v") { Description = messages["option.verbose"] };
        var reading = new ReadingOptions(messages);

        var command = new Command("convert", messages["help.convert"]) { inputs, output, to, failOn, noClobber, jobs, quiet, verbose };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var pipeline = reading.Pipeline(parsed, context, out var error);
            if (error is not null)
            {
                return context.Fail(error);
            }

            return new Conversion(context, pipeline, new ConversionRequest
            {
                Inputs = parsed.GetValue(inputs) ?? [],
                Output = parsed.GetValue(output),
                Writers = [.. (parsed.GetValue(to) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
                FailOn = FailOn.Parse(parsed.GetValue(failOn)),
                NoClobber = parsed.GetValue(noClobber),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                Verbosity = parsed.GetValue(quiet) ? Verbosity.Quiet : parsed.GetValue(verbose) ? Verbosity.Verbose : Verbosity.Normal,
                InputFormat = reading.InputFormat(parsed),
                NoColor = parsed.GetValue(common.NoColor),
            }).Run();
        });
        return command;
    }

    /// <summary>The values of --fail-on.</summary>
    private static class FailOn
    {
        private const string Never = "never";

        public static bool IsName(string name) => name == Never || Parse(name) is not null;

        public static Severity? Parse(string? name) => name switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => null,
        };
    }
}
