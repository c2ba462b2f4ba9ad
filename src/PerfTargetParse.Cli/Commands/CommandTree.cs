using System.CommandLine;
using System.CommandLine.Help;

namespace PerfTargetParse.Cli.Commands;

/// <summary>All commands, and the options that each of them has.</summary>
internal sealed class CommandTree
{
    public CommandTree(ToolContext context)
    {
        var messages = context.Messages;
        var common = new CommonOptions(messages);
        Root = new RootCommand(messages["help.root"]);
        Root.Add(ConvertCommand.Create(context, common));
        Root.Add(InspectCommand.Create(context, common));
        Root.Add(SchemaCommand.Create(context));
        Root.Add(FormatsCommand.Create(context));
        Root.Add(common.Lang);
        Root.Add(common.NoColor);
        Help = Root.Options.OfType<HelpOption>().Single();
        Help.Description = messages["option.help"];
        Version = Root.Options.OfType<VersionOption>().Single();
        Version.Description = messages["option.version"];
    }

    public RootCommand Root { get; }

    public HelpOption Help { get; }

    public VersionOption Version { get; }
}
