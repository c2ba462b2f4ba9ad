using PerfTargetParse.Model;

namespace PerfTargetParse.Pipeline;

/// <summary>An archive that was opened.</summary>
public interface IArchive
{
    /// <summary>The files in it, in their order there.</summary>
    IReadOnlyList<ArchiveEntry> Entries { get; }

    /// <summary>Set where not all of it could be listed; a finding says why.</summary>
    DocumentStatus? Failure { get; }

    /// <summary>Unpacks a file.</summary>
    /// <param name="entry">One of <see cref="Entries"/>.</param>
    /// <param name="context">Limits, findings, cancellation.</param>
    /// <param name="failure">Why it could not be unpacked; a finding tells more.</param>
    /// <returns>Null where it could not be unpacked.</returns>
    ReadOnlyMemory<byte>? Read(ArchiveEntry entry, ReadContext context, out DocumentStatus failure);
}
