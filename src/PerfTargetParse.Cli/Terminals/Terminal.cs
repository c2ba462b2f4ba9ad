using System.Globalization;
using System.Text;

namespace PerfTargetParse.Cli.Terminals;

/// <summary>The three streams, what is known of each, and the environment: all that the tool sees of its surroundings besides files.</summary>
internal sealed class Terminal : IDisposable
{
    private const int FallbackWidth = 120;
    private const int NarrowestWidth = 40;

    /// <summary>Text for people or pipes: results only.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input as bytes.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens standard output as bytes.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>A variable of the environment; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Whether somebody looks at standard output.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether somebody looks at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; null where there is none.</summary>
    public Func<int?> TerminalWidth { get; init; } = static () => null;

    /// <summary>Columns to write standard output for.</summary>
    public int OutWidth => Width(OutIsTerminal);

    /// <summary>Columns to write standard error for.</summary>
    public int ErrorWidth => Width(ErrorIsTerminal);

    /// <summary>The streams of this process. Both texts are UTF-8 without a mark, whatever the machine's code page.</summary>
    public static Terminal OfThisProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new Terminal
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            OpenInput = Console.OpenStandardInput,
            OpenOutput = Console.OpenStandardOutput,
            Variable = Environment.GetEnvironmentVariable,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            TerminalWidth = WidthOfThisProcess,
        };
    }

    /// <summary>Whether colour may be written to a stream of which is known whether it is a terminal.</summary>
    public bool AllowsColor(bool isTerminal) =>
        isTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public void Dispose()
    {
        try
        {
            Out.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was reported when the tool flushed the stream.
        }

        Error.Dispose();
    }

    /// <summary>The columns of the terminal where a stream goes to one, else those that COLUMNS names, else 120.</summary>
    private int Width(bool isTerminal) =>
        isTerminal && TerminalWidth() is { } width and > 0 ? Math.Max(width, NarrowestWidth)
        : int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0 ? Math.Max(columns, NarrowestWidth)
        : FallbackWidth;

    private static int? WidthOfThisProcess()
    {
        try
        {
            return Console.IsOutputRedirected && Console.IsErrorRedirected ? null : Console.WindowWidth;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
