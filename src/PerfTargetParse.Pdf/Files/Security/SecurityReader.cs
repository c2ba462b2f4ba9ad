namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>Reads the encryption dictionary and finds the key.</summary>
internal static class SecurityReader
{
    private const int ShortEntryLength = 32;

    /// <summary>Reads the dictionary that the trailer's Encrypt means.</summary>
    /// <returns>Null where the file cannot be decrypted; <paramref name="failure"/> says why.</returns>
    public static SecurityHandler? Read(PdfFile file, PdfDictionary encrypt, out PdfOpenFailure? failure)
    {
        failure = PdfOpenFailure.EncryptionUnsupported;
        var handler = file.Get(encrypt, "Filter").AsName;
        if (handler != "Standard")
        {
            Refuse(file, $"security handler {handler ?? "without a name"}");
            return null;
        }

        var version = file.Get(encrypt, "V").AsInteger;
        var revision = file.Get(encrypt, "R").AsInteger;
        if (version is < 1 or > 5 || revision is < 2 or > 6 || version == 5 != revision >= 5)
        {
            Refuse(file, $"standard security handler of version {version}, revision {revision}");
            return null;
        }

        var filters = ReadFilters(file, encrypt, version);
        if (!TryFindMethod(file, encrypt, "StmF", version, filters, out var streams) || !TryFindMethod(file, encrypt, "StrF", version, filters, out var strings))
        {
            return null;
        }

        failure = PdfOpenFailure.PasswordNeeded;
        if (ReadParameters(file, encrypt, revision) is not { } parameters)
        {
            return null;
        }

        foreach (var length in KeyLengths(file, encrypt, version))
        {
            if (FindKey(parameters with { KeyLength = length }, file.Options.Password) is { } key)
            {
                failure = null;
                return new SecurityHandler(key, streams, strings, parameters.EncryptsMetadata, filters);
            }
        }

        return null;
    }

    private static byte[]? FindKey(EncryptionParameters parameters, string? password)
    {
        var key = FindKey(parameters, string.Empty);
        return key is null && !string.IsNullOrEmpty(password) ? FindKey(parameters, password) : key;

        static byte[]? FindKey(EncryptionParameters parameters, string password) =>
            parameters.Revision >= 5 ? PasswordKeys256.Find(parameters, password) : PasswordKeys.Find(parameters, password);
    }

    private static EncryptionParameters? ReadParameters(PdfFile file, PdfDictionary encrypt, int revision)
    {
        var owner = file.Get(encrypt, "O").AsString.ToArray();
        var user = file.Get(encrypt, "U").AsString.ToArray();
        if (owner.Length < ShortEntryLength || user.Length < ShortEntryLength)
        {
            return null;
        }

        var ids = file.Get(file.Trailer, "ID").AsArray;
        var encryptsMetadata = file.Get(encrypt, "EncryptMetadata");
        return new EncryptionParameters
        {
            Revision = revision,
            Owner = owner,
            User = user,
            OwnerKey = file.Get(encrypt, "OE").AsString.ToArray(),
            UserKey = file.Get(encrypt, "UE").AsString.ToArray(),
            Permissions = unchecked((int)file.Get(encrypt, "P").AsLong),
            FileId = ids.IsEmpty ? [] : file.Resolve(ids[0]).AsString.ToArray(),
            EncryptsMetadata = encryptsMetadata.Kind != PdfKind.Boolean || encryptsMetadata.AsBoolean,
        };
    }

    /// <summary>
    /// Lengths of the key in bytes, the likeliest first. Versions 2 to 4 write it in bits, some in bytes, and some wrong; the check of the password
    /// tells which is right.
    /// </summary>
    private static int[] KeyLengths(PdfFile file, PdfDictionary encrypt, int version)
    {
        const int Shortest = 5;
        const int Longest = 16;
        switch (version)
        {
            case 1:
                return [Shortest];
            case 5:
                return [32];
            default:
                var length = file.Get(encrypt, "Length").AsInteger;
                length = length >= 8 * Shortest ? length / 8 : length;
                return length is > Shortest and < Longest ? [length, Longest, Shortest] : length == Shortest ? [Shortest, Longest] : [Longest, Shortest];
        }
    }

    private static Dictionary<string, CryptMethod> ReadFilters(PdfFile file, PdfDictionary encrypt, int version)
    {
        var methods = new Dictionary<string, CryptMethod>(StringComparer.Ordinal) { ["Identity"] = CryptMethod.Identity };
        foreach (var entry in (version < 4 ? null : file.Get(encrypt, "CF").AsDictionary)?.Entries ?? [])
        {
            CryptMethod? method = file.Get(file.Resolve(entry.Value).AsDictionary, "CFM").AsName switch
            {
                null or "None" => CryptMethod.Identity,
                "V2" => CryptMethod.Rc4,
                "AESV2" => CryptMethod.Aes128,
                "AESV3" => CryptMethod.Aes256,
                _ => null,
            };
            if (method is { } known)
            {
                methods.TryAdd(entry.Key, known);
            }
        }

        return methods;
    }

    private static bool TryFindMethod(
        PdfFile file, PdfDictionary encrypt, string key, int version, Dictionary<string, CryptMethod> filters, out CryptMethod method)
    {
        method = CryptMethod.Rc4;
        if (version < 4)
        {
            return true;
        }

        var name = file.Get(encrypt, key).AsName ?? "Identity";
        if (filters.TryGetValue(name, out method))
        {
            return true;
        }

        Refuse(file, $"crypt filter {name}");
        return false;
    }

    private static void Refuse(PdfFile file, string what) => file.Notices.Add(PdfNoticeKind.FilterUnsupported, $"encryption: {what}");
}
