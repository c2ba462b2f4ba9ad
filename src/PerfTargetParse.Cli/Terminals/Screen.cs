using Spectre.Console;

namespace PerfTargetParse.Cli.Terminals;

/// <summary>Tables on standard output: coloured where somebody looks and allows it, plain characters otherwise.</summary>
internal sealed class Screen
{
    private readonly Terminal _terminal;
    private readonly IAnsiConsole _console;

    public Screen(Terminal terminal, bool noColor)
    {
        _terminal = terminal;
        HasColor = !noColor && terminal.AllowsColor(terminal.OutIsTerminal);
        Border = terminal.OutIsTerminal ? TableBorder.Square : TableBorder.Ascii;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new ScreenOutput(terminal),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = terminal.OutWidth;
    }

    public bool HasColor { get; }

    public TableBorder Border { get; }

    public int Width => _console.Profile.Width;

    /// <summary>Writes a line; the text is never taken for markup, and without colour never broken, so that pipes get it whole.</summary>
    public void Line(string text = "", Style? style = null)
    {
        if (HasColor && style is not null)
        {
            _console.Write(new Text(text, style));
            _console.WriteLine();
        }
        else
        {
            _terminal.Out.WriteLine(text);
        }
    }

    public void Table(Table table)
    {
        _console.Write(table);
    }
}
