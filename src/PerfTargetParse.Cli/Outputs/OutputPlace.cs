namespace PerfTargetParse.Cli.Outputs;

/// <summary>Where a writer's output goes.</summary>
internal enum OutputPlace
{
    /// <summary>Standard output.</summary>
    StandardOutput,

    /// <summary>One file for the run.</summary>
    File,

    /// <summary>A folder of several files for the run.</summary>
    Folder,

    /// <summary>A folder with a file for each document.</summary>
    DocumentFolder,
}
