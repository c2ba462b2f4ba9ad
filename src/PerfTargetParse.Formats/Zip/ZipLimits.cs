namespace PerfTargetParse.Formats.Zip;

/// <summary>What a zip file may cost. The sums of honest documents lie far below.</summary>
internal sealed record ZipLimits
{
    /// <summary>Entries that are listed. Default 2,000: an office document has some dozens.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>Bytes that one entry may inflate to. Default 100 MB.</summary>
    public int EntryBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Bytes that all that is read may inflate to together; what is read twice counts twice. Default 2 GB.</summary>
    public long InflatedBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>How many times its packed size an entry may inflate to, once it is larger than <see cref="RatioFreeBytes"/>. Default 100.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Up to this size an entry may inflate as it likes. Default 1 MB.</summary>
    public int RatioFreeBytes { get; init; } = 1024 * 1024;
}
