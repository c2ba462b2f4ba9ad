namespace PerfTargetParse.Cli.Files;

/// <summary>The file system of the machine.</summary>
internal sealed class DiskFileSystem : IFileSystem
{
    private const int BufferSize = 1 << 16;

    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public string FullPath(string path) => Path.GetFullPath(path);

    public IReadOnlyList<string> FileNames(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles().Select(f => f.Name)];

    public IReadOnlyList<string> FolderNames(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateDirectories().Where(d => !d.Attributes.HasFlag(FileAttributes.ReparsePoint)).Select(d => d.Name)];

    public Stream OpenRead(string path) => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    public Stream CreateNew(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new DurableFileStream(path, BufferSize);
    }

    public void Rename(string from, string to, bool overwrite) => File.Move(from, to, overwrite);

    public void Delete(string path) => File.Delete(path);
}
