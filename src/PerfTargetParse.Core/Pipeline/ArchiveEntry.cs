namespace PerfTargetParse.Pipeline;

/// <summary>A file in an archive.</summary>
/// <param name="Index">Its place among the entries, 0-based.</param>
/// <param name="Name">Its path in the archive as it stands there; it may be anything.</param>
public sealed record ArchiveEntry(int Index, string Name);
