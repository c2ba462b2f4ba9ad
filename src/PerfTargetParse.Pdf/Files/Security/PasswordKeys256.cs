using System.Text;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>The file's key from a password, revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3, algorithms 2.A and 2.B; revision 5 is Adobe's before it).</summary>
internal static class PasswordKeys256
{
    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int EntryLength = HashLength + (2 * SaltLength);
    private const int MostPasswordBytes = 127;

    /// <summary>The key that the password gives, be it the user's or the owner's; null where it is neither.</summary>
    public static byte[]? Find(EncryptionParameters parameters, string password)
    {
        if (parameters.User.Length < EntryLength || parameters.Owner.Length < EntryLength)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(password);
        bytes = bytes.Length <= MostPasswordBytes ? bytes : bytes[..MostPasswordBytes];
        return Find(parameters, bytes, parameters.User, parameters.UserKey, [])
            ?? Find(parameters, bytes, parameters.Owner, parameters.OwnerKey, parameters.User.AsSpan(0, EntryLength));
    }

    /// <summary>An entry is a hash, the salt it was made with, and the salt of the key that encrypts the file's key.</summary>
    private static byte[]? Find(
        EncryptionParameters parameters, ReadOnlySpan<byte> password, ReadOnlySpan<byte> entry, ReadOnlySpan<byte> encryptedKey, ReadOnlySpan<byte> user)
    {
        var check = Hash(parameters.Revision, password, entry.Slice(HashLength, SaltLength), user);
        if (!check.AsSpan().SequenceEqual(entry[..HashLength]) || encryptedKey.Length < HashLength)
        {
            return null;
        }

        var key = new byte[HashLength];
        var aes = new Aes(Hash(parameters.Revision, password, entry.Slice(HashLength + SaltLength, SaltLength), user));
        aes.DecryptCbc(encryptedKey[..HashLength], stackalloc byte[Aes.BlockLength], key);
        return key;
    }

    private static byte[] Hash(int revision, ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user)
    {
        byte[] input = [.. password, .. salt, .. user];
        var hash = Sha256.Hash(input);
        return revision < 6 ? hash : Harden(hash, password, user);
    }

    /// <summary>Algorithm 2.B: at least 64 rounds, and on until the last byte of a round says stop.</summary>
    private static byte[] Harden(byte[] hash, ReadOnlySpan<byte> password, ReadOnlySpan<byte> user)
    {
        // The last byte is at most 255, so there are at most 287 rounds.
        var key = hash;
        for (var round = 0; ; round++)
        {
            byte[] once = [.. password, .. key, .. user];
            var repeated = new byte[once.Length * 64];
            for (var index = 0; index < 64; index++)
            {
                once.CopyTo(repeated, index * once.Length);
            }

            var encrypted = new byte[repeated.Length];
            new Aes(key.AsSpan(0, 16)).EncryptCbc(repeated, key.AsSpan(16, 16), encrypted);

            // The first 16 bytes as a number modulo 3: as 256 is 1 modulo 3, so is the sum of the bytes.
            var sum = 0;
            foreach (var value in encrypted.AsSpan(0, 16))
            {
                sum += value;
            }

            key = (sum % 3) switch
            {
                0 => Sha256.Hash(encrypted),
                1 => Sha512.Hash384(encrypted),
                _ => Sha512.Hash(encrypted),
            };

            if (round >= 63 && encrypted[^1] <= round - 31)
            {
                return key[..HashLength];
            }
        }
    }
}
