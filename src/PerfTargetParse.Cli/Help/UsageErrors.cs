using System.CommandLine;
using System.CommandLine.Parsing;
using PerfTargetParse.Cli.Texts;

namespace PerfTargetParse.Cli.Help;

/// <summary>Says in the user's language what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>The errors; none where the line can be carried out.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> args, Messages messages)
    {
        var unknown = parsed.UnmatchedTokens.Concat(OptionsTakenForInputs(parsed, args)).ToList();
        if (unknown.Count > 0)
        {
            return [.. unknown.Select(word => Unknown(word, parsed.CommandResult.Command, messages))];
        }

        return [.. parsed.Errors.Select(e => Text(e, messages)).Distinct()];
    }

    /// <summary>An argument of any number takes what looks like an option, so a mistyped option would be a missing file.</summary>
    private static IEnumerable<string> OptionsTakenForInputs(ParseResult parsed, IReadOnlyList<string> args)
    {
        var literal = args.SkipWhile(a => a != "--").ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Select(t => t.Value)
            .Where(value => value.Length > 1 && value.StartsWith('-') && !literal.Contains(value));
    }

    private static string Unknown(string word, Command command, Messages messages)
    {
        var isOption = word.StartsWith('-');
        var known = isOption
            ? HelpPrinter.OptionsOf(command).SelectMany(o => o.Aliases.Append(o.Name))
            : command.Subcommands.Select(c => c.Name);
        var text = messages[isOption ? "usage.unknownOption" : command.Subcommands.Count > 0 ? "usage.unknownCommand" : "usage.unknownArgument", ("word", word)];
        return Suggestion.Nearest(word.Split('=')[0], known) is { } nearest ? text + messages["usage.didYouMean", ("word", nearest)] : text;
    }

    private static string Text(ParseError error, Messages messages) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => messages["usage.needsValue", ("option", option.Option.Name)],
        OptionResult { IdentifierTokenCount: > 1 } option => messages["usage.repeated", ("option", option.Option.Name)],
        CommandResult => messages["usage.noCommand"],
        ArgumentResult { Tokens.Count: 0 } argument => messages["usage.noArgument", ("argument", argument.Argument.Name)],
        _ => error.Message,
    };
}
