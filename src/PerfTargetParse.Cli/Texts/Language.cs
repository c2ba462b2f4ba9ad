namespace PerfTargetParse.Cli.Texts;

/// <summary>What the terminal speaks. Written files hold both languages and never depend on it.</summary>
internal enum Language
{
    English,
    Chinese,
}
