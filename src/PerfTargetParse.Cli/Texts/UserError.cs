namespace PerfTargetParse.Cli.Texts;

/// <summary>Why a command cannot be carried out: the key of a text and what fills its places.</summary>
internal sealed record UserError(string Key, params (string Name, object Value)[] Args)
{
    /// <summary>What the tool ends with.</summary>
    public int ExitCode { get; init; } = Cli.ExitCode.Usage;

    public string Text(Messages messages) => messages[Key, Args];
}
