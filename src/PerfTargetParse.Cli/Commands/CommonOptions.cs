using System.CommandLine;
using PerfTargetParse.Cli.Texts;

namespace PerfTargetParse.Cli.Commands;

/// <summary>Options of every command.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(Messages messages)
    {
        Lang = OptionValues.Option("--lang", "LANG", messages["option.lang"], LanguageChoice.Parse, messages["value.lang"]);
        Lang.Recursive = true;
        NoColor = new Option<bool>("--no-color") { Description = messages["option.noColor"], Recursive = true };
    }

    /// <summary>Read before parsing as well; declared here so that it is checked and listed.</summary>
    public Option<Language?> Lang { get; }

    public Option<bool> NoColor { get; }
}
