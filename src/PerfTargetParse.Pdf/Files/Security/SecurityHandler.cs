namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>Decrypts the strings and streams of a file with the key that its password gave (ISO 32000-2, 7.6).</summary>
internal sealed class SecurityHandler
{
    private readonly byte[] _key;
    private readonly CryptMethod _streams;
    private readonly CryptMethod _strings;
    private readonly bool _encryptsMetadata;
    private readonly Dictionary<string, CryptMethod> _named;

    public SecurityHandler(byte[] key, CryptMethod streams, CryptMethod strings, bool encryptsMetadata, Dictionary<string, CryptMethod> named)
    {
        _key = key;
        _streams = streams;
        _strings = strings;
        _encryptsMetadata = encryptsMetadata;
        _named = named;
    }

    /// <summary>The method of a crypt filter that a stream names.</summary>
    public CryptMethod FindMethod(string filter) => _named.GetValueOrDefault(filter, CryptMethod.Identity);

    /// <summary>The method of a stream that names none.</summary>
    public CryptMethod MethodOf(string? type) => type switch
    {
        "XRef" => CryptMethod.Identity,
        "Metadata" when !_encryptsMetadata => CryptMethod.Identity,
        _ => _streams,
    };

    public byte[] DecryptString(ReadOnlySpan<byte> data, int number, int generation)
    {
        if (_strings == CryptMethod.Identity)
        {
            return data.ToArray();
        }

        var output = new byte[data.Length];
        var length = Decrypt(data, _strings, number, generation, output);
        return length == output.Length ? output : output[..length];
    }

    public ReadOnlyMemory<byte> Decrypt(ReadOnlyMemory<byte> data, CryptMethod method, int number, int generation)
    {
        if (method == CryptMethod.Identity)
        {
            return data;
        }

        var output = new byte[data.Length];
        return output.AsMemory(0, Decrypt(data.Span, method, number, generation, output));
    }

    private int Decrypt(ReadOnlySpan<byte> data, CryptMethod method, int number, int generation, Span<byte> output)
    {
        var key = method == CryptMethod.Aes256 ? _key : ObjectKey(number, generation, method == CryptMethod.Aes128);
        if (method == CryptMethod.Rc4)
        {
            Rc4.Apply(key, data, output);
            return data.Length;
        }

        return DecryptAes(key, data, output);
    }

    /// <summary>
    /// The first block is the initial vector, the last ends with as many bytes as its last byte says (7.6.3.1). A last block that is cut off or ends
    /// otherwise is damage: what stands before it is used.
    /// </summary>
    private static int DecryptAes(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> output)
    {
        var length = data.Length / Aes.BlockLength * Aes.BlockLength;
        if (length < 2 * Aes.BlockLength)
        {
            return 0;
        }

        var written = length - Aes.BlockLength;
        new Aes(key).DecryptCbc(data[Aes.BlockLength..length], data[..Aes.BlockLength], output[..written]);
        var padding = output[written - 1];
        return padding is > 0 and <= Aes.BlockLength ? written - padding : written;
    }

    /// <summary>Algorithm 1: the file's key, the object's number and generation, and a word of AES, hashed.</summary>
    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        Span<byte> input = stackalloc byte[_key.Length + 9];
        _key.CopyTo(input);
        var tail = input[_key.Length..];
        tail[0] = (byte)number;
        tail[1] = (byte)(number >> 8);
        tail[2] = (byte)(number >> 16);
        tail[3] = (byte)generation;
        tail[4] = (byte)(generation >> 8);
        "sAlT"u8.CopyTo(tail[5..]);
        var hash = Md5.Hash(input[..(isAes ? input.Length : input.Length - 4)]);
        return hash[..Math.Min(_key.Length + 5, hash.Length)];
    }
}
