using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>The zip file that an OFD document is, and what had to be said while it was read.</summary>
internal sealed class OfdPackage
{
    private readonly ZipPackage _zip;
    private readonly ZipFindings _findings;
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private readonly Func<bool> _mustStop;

    /// <summary>Images are read when they are recognised, side by side.</summary>
    private readonly Lock _gate = new();

    private OfdPackage(ReadOnlyMemory<byte> bytes, ZipLimits limits, Func<bool> mustStop)
    {
        _zip = ZipPackage.Open(bytes, limits);
        _findings = new ZipFindings(limits);
        _mustStop = mustStop;
    }

    public bool HasEncryptedEntries => _zip.Entries.Any(entry => entry.IsEncrypted);

    public bool HasDamage => _findings.HasDamage;

    public bool HasLimit => _findings.HasLimit;

    public static OfdPackage Open(ReadOnlyMemory<byte> bytes, ReadContext context)
    {
        // A page has a folder of its own, with its content, its annotations and what it shows.
        var limits = new ZipLimits { Entries = 20_000, InflatedBytes = context.Limits.InflatedBytes };
        return new OfdPackage(bytes, limits, context.MustStop);
    }

    public bool Contains(string path) => _zip.Find(path) is not null;

    /// <summary>Reads a file as far as it can be read; null where there is none of that name.</summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        lock (_gate)
        {
            if (_zip.Find(path) is not { } entry)
            {
                return null;
            }

            var content = _zip.Read(entry);
            if (_noted.Add(entry.Path))
            {
                _findings.Note(entry.Path, content.Outcome);
            }

            return content.Bytes;
        }
    }

    /// <summary>Reads an XML file; what is wrong with it goes to the troubles.</summary>
    public OfdNode? ReadXml(string path, List<string> troubles)
    {
        if (Read(path) is not { } bytes)
        {
            troubles.Add(path);
            return null;
        }

        var root = OfdXml.Read(bytes, _mustStop, out var trouble);
        if (root is null || trouble is not null)
        {
            troubles.Add(trouble is null ? path : $"{path}: {trouble}");
        }

        return root;
    }

    public void Report(FindingList findings) => _findings.Report(_zip, findings);
}
