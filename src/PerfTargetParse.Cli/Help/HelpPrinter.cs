using System.CommandLine;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;

namespace PerfTargetParse.Cli.Help;

/// <summary>Prints help from the declarations, examples first, in the language of the messages and with the widths of Chinese in mind.</summary>
internal sealed class HelpPrinter
{
    private const int WidestFirstColumn = 30;

    private readonly TextWriter _out;
    private readonly int _width;
    private readonly Messages _messages;

    public HelpPrinter(Terminal terminal, Messages messages)
    {
        _out = terminal.Out;
        _width = Math.Min(terminal.OutWidth, 110);
        _messages = messages;
    }

    /// <summary>The name of a command as it is typed.</summary>
    public static string FullName(Command command) => command is RootCommand ? ProductInfo.Name : $"{ProductInfo.Name} {command.Name}";

    /// <summary>The options of a command with those that all commands have.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive));

    public void Print(Command command)
    {
        var name = command is RootCommand ? "root" : command.Name;
        _out.WriteLine(command.Description);
        Section("help.usage");
        var arguments = string.Concat(command.Arguments.Select(a => " " + (a.Arity.MaximumNumberOfValues > 1 ? a.Name + "…" : a.Name)));
        _out.WriteLine($"  {FullName(command)}{(command.Subcommands.Count > 0 ? " " + _messages["help.commandName"] : arguments)} {_messages["help.optionsName"]}");
        Section("help.examples");
        foreach (var line in _messages[$"help.{name}.examples"].Split('\n'))
        {
            _out.WriteLine("  " + line);
        }

        Rows("help.arguments", command.Arguments.Select(a => (a.Name, a.Description)));
        Rows("help.commands", command.Subcommands.Select(c => (c.Name, c.Description)));
        Rows("help.options", OptionsOf(command).Select(o => (Signature(o), o.Description)));
        if (command is RootCommand)
        {
            Section("help.exitCodes");
            foreach (var line in _messages["help.exitCodes.text"].Split('\n'))
            {
                _out.WriteLine("  " + line);
            }
        }
    }

    private static string Signature(Option option)
    {
        var names = option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name).Distinct().OrderBy(n => n.Length);
        return string.Join(", ", names) + (option.HelpName is { } value ? " " + value : string.Empty);
    }

    private void Section(string key)
    {
        _out.WriteLine();
        _out.WriteLine(_messages[key]);
    }

    private void Rows(string key, IEnumerable<(string First, string? Second)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Section(key);
        var first = Math.Min(WidestFirstColumn, rows.Max(r => DisplayWidth.Of(r.First)));
        foreach (var (name, text) in rows)
        {
            var lines = Wrap(text ?? string.Empty, _width - first - 4);
            var fits = DisplayWidth.Of(name) <= first;
            _out.WriteLine(fits ? $"  {Printable.Pad(name, first)}  {lines[0]}" : $"  {name}");
            foreach (var line in fits ? lines.Skip(1) : lines)
            {
                _out.WriteLine(new string(' ', first + 4) + line);
            }
        }
    }

    /// <summary>Breaks at blanks, and within Chinese text anywhere.</summary>
    private static List<string> Wrap(string text, int columns)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && DisplayWidth.Of(line) + DisplayWidth.Of(piece.TrimEnd()) > columns)
            {
                lines.Add(line.TrimEnd());
                line = string.Empty;
            }

            line += piece;
        }

        lines.Add(line.TrimEnd());
        return lines;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Punctuation stays with the character before it.
            var isEnd = text[i] == ' ' || (text[i] > '\u2E7F' && (i + 1 == text.Length || !IsClosing(text[i + 1])));
            if (isEnd)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static bool IsClosing(char c) => c is '，' or '。' or '；' or '：' or '、' or '）' or '”' or '」' or '？' or '！';
}
