namespace PerfTargetParse.Cli.Inputs;

/// <summary>What the inputs of a command line come to.</summary>
internal sealed record InputList
{
    /// <summary>The documents, ordered by path, each with a path of its own.</summary>
    public IReadOnlyList<InputDocument> Documents { get; init; } = [];

    /// <summary>Folders that could not be listed: what they hold is unknown.</summary>
    public IReadOnlyList<string> UnreadableFolders { get; init; } = [];
}
