using PerfTargetParse.Cli.Files;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>
/// Files of one output. They are written under temporary names beside their final ones and renamed together by
/// <see cref="Commit"/>; without it nothing is left of them, and what stood there before stays.
/// </summary>
internal sealed class StagedOutput : IOutputTarget, IDisposable
{
    private readonly IFileSystem _files;
    private readonly Func<string, string> _pathOf;
    private readonly bool _overwrite;
    private readonly List<(Stream Stream, string Temporary, string Final)> _staged = [];

    private StagedOutput(IFileSystem files, Func<string, string> pathOf, bool overwrite) => (_files, _pathOf, _overwrite) = (files, pathOf, overwrite);

    /// <summary>An output of one file, whatever the writer calls it.</summary>
    public static StagedOutput File(IFileSystem files, string path, bool overwrite) => new(files, _ => path, overwrite);

    /// <summary>An output of several files in a folder.</summary>
    public static StagedOutput Folder(IFileSystem files, string folder, bool overwrite) =>
        new(files, name => Path.Join(folder, OutputNames.Safe(name).Replace('/', Path.DirectorySeparatorChar)), overwrite);

    public Stream Create(string name)
    {
        var final = _pathOf(name);
        var temporary = Path.Join(Path.GetDirectoryName(final), $".perftarget-{Guid.NewGuid():N}.tmp");
        var stream = _files.CreateNew(temporary);
        _staged.Add((stream, temporary, final));
        return stream;
    }

    /// <summary>Gives the files their final names.</summary>
    public void Commit()
    {
        foreach (var (stream, _, _) in _staged)
        {
            stream.Dispose();
        }

        while (_staged.Count > 0)
        {
            var (_, temporary, final) = _staged[0];
            _files.Rename(temporary, final, _overwrite);
            _staged.RemoveAt(0);
        }
    }

    public void Dispose()
    {
        foreach (var (stream, temporary, _) in _staged)
        {
            // The output is given up, often because the disk is full: a second fault would hide the first.
            Try(stream.Dispose);
            Try(() => _files.Delete(temporary));
        }

        _staged.Clear();

        static void Try(Action action)
        {
            try
            {
                action();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
            }
        }
    }
}
