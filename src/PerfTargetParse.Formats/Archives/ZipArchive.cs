using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Archives;

/// <summary>A zip file as a folder. Files are unpacked one after the other, for the limits count all that is read of it.</summary>
internal sealed class ZipArchive : IArchive
{
    /// <summary>A province's yearly release has some thousands of forms.</summary>
    private const int MostEntries = 20_000;

    private readonly Lock _gate = new();
    private readonly ZipLimits _limits;
    private readonly ZipPackage _package;

    public ZipArchive(ReadOnlyMemory<byte> bytes, ReadContext context)
    {
        _limits = new ZipLimits
        {
            Entries = MostEntries,
            EntryBytes = (int)Math.Min(context.Limits.FileBytes, Array.MaxLength),
            InflatedBytes = context.Limits.InflatedBytes,
        };
        _package = ZipPackage.Open(bytes, _limits);
        Entries = [.. _package.Entries.Index().Where(e => !e.Item.IsFolder).Select(e => new ArchiveEntry(e.Index, e.Item.Name))];
        var findings = new ZipFindings(_limits);
        findings.Report(_package, context.Findings);
        Failure = findings.HasDamage ? (Entries.Count > 0 ? DocumentStatus.Partial : DocumentStatus.Failed) : findings.HasLimit ? DocumentStatus.Limited : null;
    }

    public IReadOnlyList<ArchiveEntry> Entries { get; }

    public DocumentStatus? Failure { get; }

    public ReadOnlyMemory<byte>? Read(ArchiveEntry entry, ReadContext context, out DocumentStatus failure)
    {
        ZipContent content;
        lock (_gate)
        {
            content = _package.Read(_package.Entries[entry.Index]);
        }

        failure = content.Outcome switch
        {
            ZipOutcome.Encrypted => DocumentStatus.Encrypted,
            ZipOutcome.UnsupportedMethod => DocumentStatus.Unsupported,
            ZipOutcome.EntryLimit or ZipOutcome.InflatedLimit or ZipOutcome.RatioLimit => DocumentStatus.Limited,
            _ => DocumentStatus.Failed,
        };
        if (content.Outcome == ZipOutcome.Complete)
        {
            return content.Bytes;
        }

        // Bytes that the check sum disowns would be read as if they were the document's.
        var findings = new ZipFindings(_limits);
        findings.Note(entry.Name, content.Outcome);
        findings.Report(_package, context.Findings);
        return null;
    }
}
