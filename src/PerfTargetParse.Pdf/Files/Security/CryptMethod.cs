namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>How strings or streams are encrypted.</summary>
internal enum CryptMethod
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>RC4 with a key of each object.</summary>
    Rc4,

    /// <summary>AES-128 in CBC mode with a key of each object (AESV2).</summary>
    Aes128,

    /// <summary>AES-256 in CBC mode with the key of the file (AESV3).</summary>
    Aes256,
}
