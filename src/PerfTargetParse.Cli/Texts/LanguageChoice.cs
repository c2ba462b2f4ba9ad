namespace PerfTargetParse.Cli.Texts;

/// <summary>Finds the language before the command line is parsed, so that help and usage errors speak it too.</summary>
internal static class LanguageChoice
{
    private const string Option = "--lang";

    /// <summary>Variables in the order POSIX gives them; culture data is not loaded, so they are read here.</summary>
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language asked for by --lang, else by the locale, else English.</summary>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == Option && i + 1 < args.Count && Parse(args[i + 1]) is { } next)
            {
                return next;
            }

            if (args[i].StartsWith(Option, StringComparison.Ordinal) && args[i].Length > Option.Length
                && (args[i][Option.Length] is '=' or ':') && Parse(args[i][(Option.Length + 1)..]) is { } joined)
            {
                return joined;
            }
        }

        var locale = Variables.Select(environment).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return locale is not null && locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }

    /// <summary>The language of a name of --lang; null where it is none.</summary>
    public static Language? Parse(string name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
