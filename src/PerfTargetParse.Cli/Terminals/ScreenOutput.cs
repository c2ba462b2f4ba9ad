using System.Text;
using Spectre.Console;

namespace PerfTargetParse.Cli.Terminals;

/// <summary>Standard output as the table library wants it.</summary>
internal sealed class ScreenOutput : IAnsiConsoleOutput
{
    private readonly Terminal _terminal;

    public ScreenOutput(Terminal terminal) => _terminal = terminal;

    public TextWriter Writer => _terminal.Out;

    public bool IsTerminal => _terminal.OutIsTerminal;

    public int Width => _terminal.OutWidth;

    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding)
    {
        // The stream is UTF-8 already.
    }
}
