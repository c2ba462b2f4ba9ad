namespace PerfTargetParse.Cli.Inputs;

/// <summary>A path with * and ? within names and ** for any number of folders, for shells that leave these to the program.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private GlobPattern(string root, string[] parts) => (Root, Parts) = (root, parts);

    /// <summary>The folder before the first name with a wildcard; empty for the current one.</summary>
    public string Root { get; }

    /// <summary>The names after it.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Whether the last name fixes the extension, as in *.dat: then the files count as given by name.</summary>
    public bool NamesExtension => Path.GetExtension(Parts[^1]) is { Length: > 1 } extension && !HasWildcard(extension);

    public static bool HasWildcard(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    public static GlobPattern Parse(string pattern)
    {
        var parts = pattern.Split(['/', Path.DirectorySeparatorChar]);
        var first = Array.FindIndex(parts, HasWildcard);
        var root = string.Join(Path.DirectorySeparatorChar, parts[..first]);

        // "/x*" has the empty name before the first slash: the root of the file system.
        var isAtRoot = first > 0 && root.Length == 0;
        return new GlobPattern(isAtRoot ? Path.DirectorySeparatorChar.ToString() : root, [.. parts[first..].Where(p => p.Length > 0)]);
    }

    /// <summary>Whether the part at that index stands for any number of folders.</summary>
    public bool IsAnyFolders(int index) => Parts[index] == AnyFolders;

    /// <summary>Whether a name fits a part. Names that begin with a dot are only taken by parts that do.</summary>
    public static bool Matches(string part, string name)
    {
        if (name.StartsWith('.') && !part.StartsWith('.'))
        {
            return false;
        }

        // The usual two pointers: on a mismatch the last * takes one character more.
        int p = 0, n = 0, star = -1, taken = 0;
        while (n < name.Length)
        {
            if (p < part.Length && part[p] == '*')
            {
                star = p++;
                taken = n;
            }
            else if (p < part.Length && (part[p] == '?' || part[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++taken;
            }
            else
            {
                return false;
            }
        }

        return part.AsSpan(p).IndexOfAnyExcept('*') < 0;
    }
}
