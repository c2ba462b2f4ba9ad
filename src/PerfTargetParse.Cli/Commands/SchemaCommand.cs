using System.CommandLine;
using PerfTargetParse.Formats.Json;

namespace PerfTargetParse.Cli.Commands;

/// <summary>perftarget schema: the JSON Schema of the model.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolContext context)
    {
        var command = new Command("schema", context.Messages["help.schema"]);
        command.SetAction(_ =>
        {
            context.Terminal.Out.WriteLine(ModelSchema.ToJson().TrimEnd());
            return ExitCode.Success;
        });
        return command;
    }
}
