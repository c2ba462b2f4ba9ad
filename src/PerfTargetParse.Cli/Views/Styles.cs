using Spectre.Console;

namespace PerfTargetParse.Cli.Views;

/// <summary>The colours of the screen. Nothing is told by colour alone.</summary>
internal static class Styles
{
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Label { get; } = new(Color.Blue);

    public static Style Hidden { get; } = new(Color.Purple);

    public static Style Doubtful { get; } = new(Color.Olive);

    public static Style Bad { get; } = new(Color.Red);

    public static Style Quiet { get; } = new(Color.Grey);
}
