namespace PerfTargetParse.Formats.Zip;

/// <summary>An entry of a zip file, as the file tells of it; nothing of that need be true.</summary>
internal sealed record ZipEntry
{
    public const int Stored = 0;
    public const int Deflated = 8;

    /// <summary>The name as it stands in the file.</summary>
    public required string Name { get; init; }

    /// <summary>The name as parts divided by slashes, without a root, a drive, "." and "..": it leads nowhere outside. To be compared, not to be opened.</summary>
    public required string Path { get; init; }

    /// <summary>How it is packed: <see cref="Stored"/>, <see cref="Deflated"/>, or what is not known here.</summary>
    public required int Method { get; init; }

    public required bool IsEncrypted { get; init; }

    /// <summary>Where its local header begins.</summary>
    public required long HeaderAt { get; init; }

    /// <summary>The packed size.</summary>
    public required long PackedSize { get; init; }

    /// <summary>The size; null where the file does not tell it.</summary>
    public required long? Size { get; init; }

    /// <summary>The check sum; null where the file does not tell it.</summary>
    public required uint? Crc { get; init; }

    public bool IsFolder => Name.EndsWith('/') || Name.EndsWith('\\');
}
