namespace PerfTargetParse.Model;

/// <summary>The file a document was read from.</summary>
public sealed record SourceInfo
{
    /// <summary>Path relative to the folder given, with forward slashes; "-" for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the reader that took it ("text", "pdf", …); null where none did.</summary>
    public string? Format { get; init; }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal; null where the file could not be opened.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Size in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Number of pages, where the format has pages.</summary>
    public int? Pages { get; init; }
}
