namespace PerfTargetParse.Pipeline;

/// <summary>What one document may cost. A breach is a finding that names the limit; what was read so far is kept.</summary>
public sealed record Limits
{
    /// <summary>The documented defaults.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Size of a file in bytes. Default 200 MB: forms are under 20 MB, yearly collections reach 100 MB.</summary>
    public long FileBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Time for one document. Default 60 s: a form takes milliseconds, a collection of thousands a few seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Managed memory while one document is read, in bytes. Default 1 GB.</summary>
    public long MemoryBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Table cells and lines outside tables together. Default 1,000,000: a wide table of tens of thousands of rows fits.</summary>
    public int Cells { get; init; } = 1_000_000;

    /// <summary>Characters in one line. Default 10,000,000: what is longer is no table.</summary>
    public int LineCharacters { get; init; } = 10_000_000;

    /// <summary>Pages read, of formats that have pages. Default 2,000: a yearly collection of forms has some hundred.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Bytes that the compressed parts of a file may come to together. Default 2 GB.</summary>
    public long InflatedBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Archives within archives. Default 4: yearly releases have a zip of zips, rarely more.</summary>
    public int ArchiveDepth { get; init; } = 4;

    /// <summary>Findings listed for one document; the rest are counted. Default 1,000.</summary>
    public int Findings { get; init; } = 1_000;
}
