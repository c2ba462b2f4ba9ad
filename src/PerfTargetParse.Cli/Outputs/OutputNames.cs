using System.Security.Cryptography;
using System.Text;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>
/// Makes names of output files of paths of documents. Whatever a path holds, the name stays below the output folder and is
/// the same, and allowed, on every system.
/// </summary>
internal sealed class OutputNames
{
    /// <summary>File systems take 255 bytes a name; this leaves room for the writer's extension.</summary>
    private const int LongestNameBytes = 200;

    private const string Forbidden = "<>:\"|?*\\";

    /// <summary>Names that Windows gives to devices, with any extension.</summary>
    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that was not given before: where two paths come to the same, later ones end in "~2", "~3", ….</summary>
    /// <param name="path">Path of a document.</param>
    /// <param name="extension">The writer's extension, which is added.</param>
    public string Unique(string path, string extension)
    {
        var safe = Safe(path);
        var name = safe + extension;
        for (var number = 2; !_given.Add(name); number++)
        {
            name = $"{safe}~{number}{extension}";
        }

        return name;
    }

    /// <summary>The path with every part made harmless.</summary>
    public static string Safe(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(SafePart).ToList();
        return parts.Count == 0 ? "_" : string.Join('/', parts);
    }

    private static string SafePart(string part)
    {
        // "-" is standard input; a file of that name would be taken for an option's value by the next tool.
        if (part is "-")
        {
            return "stdin";
        }

        var name = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            name.Append(char.IsControl(c) || Forbidden.Contains(c) ? '_' : c);
        }

        // Windows drops blanks and dots at the end; "." and ".." become underscores with that.
        for (var last = name.Length - 1; last >= 0 && name[last] is '.' or ' '; last--)
        {
            name[last] = '_';
        }

        var safe = name.ToString();
        var stem = safe.Split('.')[0];
        return Shorten(Reserved.Contains(stem.TrimEnd()) ? "_" + safe : safe, part);
    }

    private static string Shorten(string safe, string original)
    {
        if (Encoding.UTF8.GetByteCount(safe) <= LongestNameBytes)
        {
            return safe;
        }

        var start = new StringBuilder();
        var bytes = 0;
        foreach (var rune in safe.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestNameBytes - 10)
            {
                break;
            }

            start.Append(rune);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(original)))[..8];
        return $"{start}~{hash}";
    }
}
