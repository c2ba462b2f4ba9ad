namespace PerfTargetParse.Cli.Files;

/// <summary>The files that the tool sees. Paths are the system's own.</summary>
internal interface IFileSystem
{
    bool FileExists(string path);

    bool FolderExists(string path);

    /// <summary>The path from the root.</summary>
    string FullPath(string path);

    /// <summary>Names, without their folder, of the files in a folder; in no order.</summary>
    IReadOnlyList<string> FileNames(string folder);

    /// <summary>Names of the folders in a folder, without those that are links: a link could lead round in a circle.</summary>
    IReadOnlyList<string> FolderNames(string folder);

    Stream OpenRead(string path);

    /// <summary>Makes a new file, and its folder where that is missing.</summary>
    Stream CreateNew(string path);

    /// <summary>Gives a file its final name in the same folder, in one step.</summary>
    void Rename(string from, string to, bool overwrite);

    void Delete(string path);
}
