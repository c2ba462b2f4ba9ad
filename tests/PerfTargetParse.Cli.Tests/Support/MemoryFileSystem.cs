using PerfTargetParse.Cli.Files;

namespace PerfTargetParse.Cli.Tests.Support;

/// <summary>Files in memory; the current folder is /here.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private const string CurrentFolder = "/here";

    private readonly object _gate = new();
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Every file with its content.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Paths that give a fault when they are opened or listed.</summary>
    public Dictionary<string, Exception> Faults { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths that were opened for reading.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>Thrown by every write of a new file; null for none.</summary>
    public Exception? WriteFault { get; set; }

    public MemoryFileSystem With(params ReadOnlySpan<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            _files[FullPath(path)] = System.Text.Encoding.UTF8.GetBytes(text);
        }

        return this;
    }

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(_files[FullPath(path)]);

    public bool FileExists(string path) => _files.ContainsKey(FullPath(path)) || Faults.ContainsKey(FullPath(path)) && Path.HasExtension(path);

    public bool FolderExists(string path) =>
        _files.Keys.Any(f => f.StartsWith(FullPath(path).TrimEnd('/') + "/", StringComparison.Ordinal)) || Faults.ContainsKey(FullPath(path)) && !Path.HasExtension(path);

    public string FullPath(string path) => Path.GetFullPath(path, CurrentFolder);

    public IReadOnlyList<string> FileNames(string folder)
    {
        ThrowFault(folder);
        // Backwards, since a file system promises no order.
        return [.. Below(folder).Where(rest => !rest.Contains('/')).Reverse()];
    }

    public IReadOnlyList<string> FolderNames(string folder)
    {
        ThrowFault(folder);
        var faulty = Faults.Keys.Where(f => Path.GetDirectoryName(f) == folder && !Path.HasExtension(f)).Select(f => Path.GetFileName(f)!);
        return [.. Below(folder).Where(rest => rest.Contains('/')).Select(rest => rest.Split('/')[0]).Concat(faulty).Distinct().Reverse()];
    }

    public Stream OpenRead(string path)
    {
        lock (_gate)
        {
            Opened.Add(FullPath(path));
            ThrowFault(path);
            return new MemoryStream(_files[FullPath(path)], writable: false);
        }
    }

    public Stream CreateNew(string path)
    {
        var full = FullPath(path);
        Assert.False(_files.ContainsKey(full), $"{full} is there already");
        _files[full] = [];
        return new NewFile(this, full);
    }

    public void Rename(string from, string to, bool overwrite)
    {
        if (!overwrite && FileExists(to))
        {
            throw new IOException($"{to} exists");
        }

        _files[FullPath(to)] = _files[FullPath(from)];
        _files.Remove(FullPath(from));
    }

    public void Delete(string path) => _files.Remove(FullPath(path));

    private IEnumerable<string> Below(string folder)
    {
        var prefix = FullPath(folder).TrimEnd('/') + "/";
        return _files.Keys.Concat(Faults.Keys.Where(Path.HasExtension)).Where(f => f.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f[prefix.Length..]).Distinct();
    }

    private void ThrowFault(string path)
    {
        if (Faults.TryGetValue(FullPath(path), out var fault))
        {
            throw fault;
        }
    }

    private sealed class NewFile(MemoryFileSystem files, string path) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (files.WriteFault is { } fault)
            {
                throw fault;
            }

            base.Write(buffer, offset, count);
        }

        protected override void Dispose(bool disposing)
        {
            if (files._files.ContainsKey(path))
            {
                files._files[path] = ToArray();
            }

            base.Dispose(disposing);
        }
    }
}
