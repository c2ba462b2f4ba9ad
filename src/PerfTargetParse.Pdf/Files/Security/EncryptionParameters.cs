namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>What the encryption dictionary says to the making of the key (ISO 32000-2, tables 20 and 21).</summary>
internal sealed record EncryptionParameters
{
    /// <summary>Revision of the standard handler, R.</summary>
    public required int Revision { get; init; }

    /// <summary>Length of the file's key in bytes, of revisions up to 4.</summary>
    public int KeyLength { get; init; }

    /// <summary>O: of revisions up to 4, 32 bytes; then 48.</summary>
    public required byte[] Owner { get; init; }

    /// <summary>U.</summary>
    public required byte[] User { get; init; }

    /// <summary>OE, of revisions 5 and 6.</summary>
    public byte[] OwnerKey { get; init; } = [];

    /// <summary>UE, of revisions 5 and 6.</summary>
    public byte[] UserKey { get; init; } = [];

    /// <summary>P, as 32 bits.</summary>
    public required int Permissions { get; init; }

    /// <summary>The first part of the file's ID.</summary>
    public required byte[] FileId { get; init; }

    public bool EncryptsMetadata { get; init; } = true;
}
