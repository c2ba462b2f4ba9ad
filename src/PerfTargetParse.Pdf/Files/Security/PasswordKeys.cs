using System.Buffers.Binary;
using System.Text;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>The file's key from a password, revisions 2 to 4 (ISO 32000-2, 7.6.4.3 and 7.6.4.4, algorithms 2 to 7).</summary>
internal static class PasswordKeys
{
    private const int PaddedLength = 32;

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key that the password gives, be it the user's or the owner's; null where it is neither.</summary>
    public static byte[]? Find(EncryptionParameters parameters, string password)
    {
        var bytes = ToBytes(password);
        return FindByUser(parameters, bytes) ?? FindByUser(parameters, UserPasswordOf(parameters, bytes));
    }

    private static byte[]? FindByUser(EncryptionParameters parameters, ReadOnlySpan<byte> password)
    {
        var key = MakeKey(parameters, password);
        return IsRight(parameters, key) ? key : null;
    }

    /// <summary>Algorithm 2.</summary>
    private static byte[] MakeKey(EncryptionParameters parameters, ReadOnlySpan<byte> password)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, parameters.Permissions);
        ReadOnlySpan<byte> tail = parameters.Revision >= 4 && !parameters.EncryptsMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        var key = Md5.Hash([.. Pad(password), .. parameters.Owner.AsSpan(0, PaddedLength), .. permissions, .. parameters.FileId, .. tail]);
        for (var round = 0; round < (parameters.Revision >= 3 ? 50 : 0); round++)
        {
            key = Md5.Hash(key.AsSpan(0, parameters.KeyLength));
        }

        return key[..parameters.KeyLength];
    }

    /// <summary>Algorithms 4 to 6: the key is right if it makes U of what is known.</summary>
    private static bool IsRight(EncryptionParameters parameters, ReadOnlySpan<byte> key)
    {
        if (parameters.Revision == 2)
        {
            Span<byte> padding = stackalloc byte[PaddedLength];
            Rc4.Apply(key, Padding, padding);
            return padding.SequenceEqual(parameters.User.AsSpan(0, PaddedLength));
        }

        var check = Md5.Hash([.. Padding, .. parameters.FileId]);
        for (var round = 0; round < 20; round++)
        {
            ApplyRound(key, round, check);
        }

        return check.AsSpan().SequenceEqual(parameters.User.AsSpan(0, check.Length));
    }

    /// <summary>Algorithm 7: the owner's password opens O, in which the user's stands.</summary>
    private static byte[] UserPasswordOf(EncryptionParameters parameters, ReadOnlySpan<byte> ownerPassword)
    {
        var key = Md5.Hash(Pad(ownerPassword));
        for (var round = 0; round < (parameters.Revision >= 3 ? 50 : 0); round++)
        {
            key = Md5.Hash(key);
        }

        var password = parameters.Owner[..PaddedLength];
        for (var round = parameters.Revision >= 3 ? 19 : 0; round >= 0; round--)
        {
            ApplyRound(key.AsSpan(0, parameters.KeyLength), round, password);
        }

        return password;
    }

    private static void ApplyRound(ReadOnlySpan<byte> key, int round, Span<byte> data)
    {
        Span<byte> mixed = stackalloc byte[key.Length];
        for (var index = 0; index < key.Length; index++)
        {
            mixed[index] = (byte)(key[index] ^ round);
        }

        Rc4.Apply(mixed, data, data);
    }

    private static byte[] Pad(ReadOnlySpan<byte> password)
    {
        var padded = new byte[PaddedLength];
        var length = Math.Min(password.Length, PaddedLength);
        password[..length].CopyTo(padded);
        Padding[..(PaddedLength - length)].CopyTo(padded.AsSpan(length));
        return padded;
    }

    /// <summary>These revisions know the characters of PDFDocEncoding only, of which Latin-1 is the greater part; for others producers differ, and UTF-8 is the best guess.</summary>
    private static byte[] ToBytes(string password) =>
        password.AsSpan().ContainsAnyExceptInRange('\0', '\xFF') ? Encoding.UTF8.GetBytes(password) : Encoding.Latin1.GetBytes(password);
}
