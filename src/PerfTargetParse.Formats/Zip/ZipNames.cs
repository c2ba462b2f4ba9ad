using System.Text;

namespace PerfTargetParse.Formats.Zip;

/// <summary>Names of entries.</summary>
internal static class ZipNames
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 where a flag says so or the bytes are valid; else what Chinese systems write without saying so.</summary>
    public static string Decode(ReadOnlySpan<byte> name, bool isUtf8)
    {
        if (isUtf8)
        {
            return Encoding.UTF8.GetString(name);
        }

        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(name);
        }
    }

    /// <summary>The parts of a name that say where an entry lies inside the file; see <see cref="ZipEntry.Path"/>.</summary>
    public static string PathOf(string name) => Resolve(string.Empty, name);

    /// <summary>The path of an entry that another refers to; it never leaves the file.</summary>
    /// <param name="from">Path of the entry that refers.</param>
    /// <param name="reference">Absolute where it begins with a slash, else relative to the folder of that entry.</param>
    public static string Resolve(string from, string reference)
    {
        var parts = new List<string>();
        reference = reference.Trim().Replace('\\', '/');
        if (!reference.StartsWith('/') && from.LastIndexOf('/') is > 0 and var slash)
        {
            parts.AddRange(from[..slash].Split('/'));
        }

        foreach (var part in reference.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(parts.Count - 1, 0), Math.Min(parts.Count, 1));
            }
            else if (part != "." && !part.EndsWith(':'))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
