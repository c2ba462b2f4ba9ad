using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Texts;

namespace PerfTargetParse.Cli.Inputs;

/// <summary>Turns the inputs of a command line (files, folders, patterns, "-") into documents.</summary>
internal sealed class InputWalker
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly IFileSystem _files;
    private readonly HashSet<string> _extensions;
    private readonly string? _outputFolder;
    private readonly List<FoundFile> _found = [];
    private readonly List<string> _unreadable = [];

    /// <summary>Makes a walker for one command.</summary>
    /// <param name="files">The file system.</param>
    /// <param name="extensions">Extensions of the files to take from folders.</param>
    /// <param name="outputFolder">A folder whose files are results of earlier runs and no inputs; null for none.</param>
    public InputWalker(IFileSystem files, IEnumerable<string> extensions, string? outputFolder = null)
    {
        _files = files;
        _extensions = new HashSet<string>(extensions, StringComparer.OrdinalIgnoreCase);
        _outputFolder = outputFolder is null ? null : files.FullPath(outputFolder);
    }

    /// <summary>Finds the documents.</summary>
    /// <param name="inputs">The inputs as given.</param>
    /// <param name="error">Set where an input does not exist.</param>
    public InputList Walk(IReadOnlyList<string> inputs, out UserError? error)
    {
        error = null;
        var standardInput = false;
        foreach (var input in inputs)
        {
            if (input == StandardInput)
            {
                standardInput = true;
            }
            else if (_files.FileExists(input))
            {
                _found.Add(new FoundFile(_files.FullPath(input), 1));
            }
            else if (_files.FolderExists(input))
            {
                AddFolder(_files.FullPath(input));
            }
            else if (GlobPattern.HasWildcard(input))
            {
                error ??= AddMatches(GlobPattern.Parse(input)) ? null : new UserError("error.noMatch", ("pattern", input));
            }
            else
            {
                error ??= new UserError("error.noInput", ("path", input));
            }
        }

        var documents = InputNaming.Name(_found).ToList();
        if (standardInput)
        {
            documents.Add(new InputDocument(StandardInput, null));
            documents.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        }

        if (documents.Count == 0 && _unreadable.Count == 0)
        {
            error ??= new UserError("error.nothingToRead", ("extensions", string.Join(' ', _extensions.Order(StringComparer.Ordinal))));
        }

        return new InputList { Documents = documents, UnreadableFolders = _unreadable };
    }

    private void AddFolder(string root)
    {
        // A stack of one's own: folders may be nested deeper than calls.
        var pending = new Stack<(string Folder, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var next))
        {
            if (List(next.Folder) is not { } entries)
            {
                continue;
            }

            _found.AddRange(entries.Files.Where(IsWanted).Select(name => new FoundFile(Path.Join(next.Folder, name), next.Depth)));
            foreach (var name in entries.Folders.Where(name => !name.StartsWith('.')))
            {
                pending.Push((Path.Join(next.Folder, name), next.Depth + 1));
            }
        }
    }

    private bool AddMatches(GlobPattern pattern)
    {
        var countBefore = _found.Count;
        var pending = new Stack<(string Folder, int Part, int Depth)>([(_files.FullPath(pattern.Root.Length == 0 ? "." : pattern.Root), 0, 1)]);
        var seen = new HashSet<(string, int)>();
        while (pending.TryPop(out var next))
        {
            var (folder, part, depth) = next;
            if (!seen.Add((folder, part)) || !_files.FolderExists(folder) || List(folder) is not { } entries)
            {
                continue;
            }

            var isLast = part == pattern.Parts.Count - 1;
            if (pattern.IsAnyFolders(part))
            {
                PushAll(entries.Folders.Where(name => !name.StartsWith('.')), part);
                if (isLast)
                {
                    _found.AddRange(entries.Files.Where(IsWanted).Select(name => new FoundFile(Path.Join(folder, name), depth)));
                }
                else
                {
                    pending.Push((folder, part + 1, depth));
                }
            }
            else if (isLast)
            {
                _found.AddRange(entries.Files
                    .Where(name => GlobPattern.Matches(pattern.Parts[part], name) && (pattern.NamesExtension ? !IsLockFile(name) : IsWanted(name)))
                    .Select(name => new FoundFile(Path.Join(folder, name), depth)));
            }
            else
            {
                PushAll(entries.Folders.Where(name => GlobPattern.Matches(pattern.Parts[part], name)), part + 1);
            }

            void PushAll(IEnumerable<string> names, int toPart)
            {
                foreach (var name in names)
                {
                    pending.Push((Path.Join(folder, name), toPart, depth + 1));
                }
            }
        }

        return _found.Count > countBefore;
    }

    private (IReadOnlyList<string> Files, IReadOnlyList<string> Folders)? List(string folder)
    {
        if (string.Equals(folder, _outputFolder, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return (_files.FileNames(folder), _files.FolderNames(folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(folder);
            return null;
        }
    }

    /// <summary>Whether a file of that name is a document where it was not given by name.</summary>
    public bool IsWanted(string name) => !name.StartsWith('.') && !IsLockFile(name) && _extensions.Contains(Path.GetExtension(name));

    /// <summary>Word processors leave these beside a document that is open.</summary>
    private static bool IsLockFile(string name) => name.StartsWith("~$", StringComparison.Ordinal);
}
