using System.Runtime.InteropServices;

namespace PerfTargetParse.Formats.Zip;

/// <summary>
/// A zip file in memory. No bytes make it throw: what is missing or wrong is an outcome. It is made for one thread, for the limits count all that is read.
/// </summary>
internal sealed class ZipPackage
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ZipLimits _limits;
    private readonly ZipBudget _budget;
    private readonly Dictionary<string, ZipEntry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZipEntry> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);

    private ZipPackage(ReadOnlyMemory<byte> bytes, ZipLimits limits, ZipBudget budget)
    {
        _bytes = bytes;
        _limits = limits;
        _budget = budget;
        Entries = ZipDirectory.Read(bytes.Span, limits.Entries, out var isWhole, out var hasMore);
        IsTruncated = !isWhole;
        HasMoreEntries = hasMore;
        foreach (var entry in Entries)
        {
            if (!entry.IsFolder)
            {
                _byPath.TryAdd(entry.Path, entry);
                _byPathInAnyCase.TryAdd(entry.Path, entry);
            }
        }
    }

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Whether the directory at the end is missing or wrong; the entries are then those whose data were found.</summary>
    public bool IsTruncated { get; }

    /// <summary>Whether there are more entries than <see cref="ZipLimits.Entries"/>.</summary>
    public bool HasMoreEntries { get; }

    /// <summary>Whether bytes begin as a zip file does.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Lists the entries of a file; none where it is no zip file.</summary>
    public static ZipPackage Open(ReadOnlyMemory<byte> bytes, ZipLimits limits) => new(bytes, limits, new ZipBudget(limits.InflatedBytes));

    /// <summary>Opens a file that lies in this one; what is read of both counts together.</summary>
    public ZipPackage OpenInside(ReadOnlyMemory<byte> bytes) => new(bytes, _limits, _budget);

    /// <summary>The entry of a path: spelt so, else in other case. Of several the first.</summary>
    public ZipEntry? Find(string path) => _byPath.GetValueOrDefault(path) ?? _byPathInAnyCase.GetValueOrDefault(path);

    /// <summary>An entry to be read once, forward. The stream ends where the entry can be read no further, and says then why.</summary>
    public ZipEntryStream OpenStream(ZipEntry entry) =>
        entry.IsEncrypted ? ZipEntryStream.Unread(ZipOutcome.Encrypted)
        : entry.Method is not (ZipEntry.Stored or ZipEntry.Deflated) ? ZipEntryStream.Unread(ZipOutcome.UnsupportedMethod)
        : ZipDirectory.DataStart(_bytes.Span, entry.HeaderAt) is not { } start ? ZipEntryStream.Unread(ZipOutcome.Damaged)
        : new ZipEntryStream(entry, PackedBytes(entry, (int)start), _limits, _budget);

    /// <summary>Reads an entry whole, or as far as it can be read.</summary>
    public ZipContent Read(ZipEntry entry)
    {
        using var stream = OpenStream(entry);
        var bytes = stream.ExpectedLength == 0 ? [] : new byte[stream.ExpectedLength];
        var length = 0;
        while (true)
        {
            if (length == bytes.Length)
            {
                // Whether the entry ends here as expected shows only when more is asked for.
                var next = stream.ReadByte();
                if (next < 0)
                {
                    break;
                }

                Array.Resize(ref bytes, (int)Math.Min(Math.Max(2L * length, 4_096), Array.MaxLength));
                bytes[length++] = (byte)next;
            }

            var count = stream.Read(bytes.AsSpan(length));
            if (count == 0)
            {
                break;
            }

            length += count;
        }

        return new ZipContent(bytes.AsMemory(0, length), stream.Outcome);
    }

    private ArraySegment<byte> PackedBytes(ZipEntry entry, int start)
    {
        var rest = _bytes[start..];
        var packed = rest[..(int)Math.Clamp(entry.PackedSize, 0, rest.Length)];
        return MemoryMarshal.TryGetArray(packed, out var segment) ? segment : packed.ToArray();
    }
}
