namespace PerfTargetParse.Formats.Docx;

/// <summary>Tells an Office document with a password: a compound file ([MS-OFFCRYPTO], 2.3.4) that holds the package as a stream.</summary>
internal static class EncryptedOffice
{
    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>"EncryptedPackage" in UTF-16, as an entry of the directory names it.</summary>
    private static ReadOnlySpan<byte> StreamName => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith(Signature) && content.IndexOf(StreamName) >= 0;
}
