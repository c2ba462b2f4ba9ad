using System.CommandLine;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Formats;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Commands;

/// <summary>perftarget formats: what can be read and written.</summary>
internal static class FormatsCommand
{
    public static Command Create(ToolContext context)
    {
        var messages = context.Messages;
        var command = new Command("formats", messages["help.formats"]);
        command.SetAction(_ =>
        {
            var formats = context.Formats(FormatsOptions.Default);
            Print(context.Terminal, messages["formats.readers"], formats.Readers.Select(r =>
                new[] { r.Info.Name, string.Join(' ', r.Info.Extensions), messages.Pick(r.Info.Description) }));
            Print(context.Terminal, messages["formats.writers"], formats.Writers.Select(w =>
                new[] { w.Info.Name, Output(w.Info, messages), messages.Pick(w.Info.Description) }));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Output(WriterInfo writer, Messages messages) =>
        writer.Unit == OutputUnit.Document ? messages["formats.perDocument", ("name", writer.OutputName)] : writer.OutputName;

    private static void Print(Terminal terminal, string title, IEnumerable<string[]> entries)
    {
        var rows = entries.ToList();
        terminal.Out.WriteLine(title);
        var names = rows.Select(r => DisplayWidth.Of(r[0])).DefaultIfEmpty().Max();
        var outputs = rows.Select(r => DisplayWidth.Of(r[1])).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            terminal.Out.WriteLine($"  {Printable.Pad(row[0], names)}  {Printable.Pad(row[1], outputs)}  {row[2]}");
        }
    }
}
