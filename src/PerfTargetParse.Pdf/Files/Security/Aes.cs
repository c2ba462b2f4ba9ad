using System.Buffers.Binary;
using System.Numerics;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>AES in CBC mode (FIPS 197, SP 800-38A), keys of 16 or 32 bytes, no padding.</summary>
internal sealed class Aes
{
    public const int BlockLength = 16;

    private static readonly byte[] Box = MakeBox();
    private static readonly byte[] InverseBox = Invert(Box);

    /// <summary>A byte through its box and the mixing of a column; of the other bytes of a column it is the same, turned.</summary>
    private static readonly uint[] Mixed = MakeMixed(Box, 2, 1, 1, 3);

    private static readonly uint[] InverseMixed = MakeMixed(InverseBox, 14, 9, 13, 11);

    private readonly uint[] _keys;
    private readonly uint[] _inverseKeys;
    private readonly int _rounds;

    public Aes(ReadOnlySpan<byte> key)
    {
        _rounds = (key.Length / 4) + 6;
        _keys = ExpandKey(key, 4 * (_rounds + 1));
        _inverseKeys = InvertKeys(_keys, _rounds);
    }

    /// <summary>Decrypts whole blocks.</summary>
    public void DecryptCbc(ReadOnlySpan<byte> data, ReadOnlySpan<byte> initial, Span<byte> output)
    {
        Span<uint> block = stackalloc uint[4];
        for (var start = 0; start < data.Length; start += BlockLength)
        {
            Load(data[start..], block);
            Decrypt(block);
            Xor(block, start == 0 ? initial : data[(start - BlockLength)..]);
            Store(block, output[start..]);
        }
    }

    /// <summary>Encrypts whole blocks.</summary>
    public void EncryptCbc(ReadOnlySpan<byte> data, ReadOnlySpan<byte> initial, Span<byte> output)
    {
        Span<uint> block = stackalloc uint[4];
        for (var start = 0; start < data.Length; start += BlockLength)
        {
            Load(data[start..], block);
            Xor(block, start == 0 ? initial : output[(start - BlockLength)..]);
            Encrypt(block);
            Store(block, output[start..]);
        }
    }

    private void Encrypt(Span<uint> s)
    {
        AddKey(s, _keys, 0);
        for (var round = 1; round < _rounds; round++)
        {
            var (a, b, c, d) = (s[0], s[1], s[2], s[3]);
            s[0] = Mix(Mixed, a, b, c, d);
            s[1] = Mix(Mixed, b, c, d, a);
            s[2] = Mix(Mixed, c, d, a, b);
            s[3] = Mix(Mixed, d, a, b, c);
            AddKey(s, _keys, round);
        }

        var (e, f, g, h) = (s[0], s[1], s[2], s[3]);
        s[0] = Substitute(Box, e, f, g, h);
        s[1] = Substitute(Box, f, g, h, e);
        s[2] = Substitute(Box, g, h, e, f);
        s[3] = Substitute(Box, h, e, f, g);
        AddKey(s, _keys, _rounds);
    }

    private void Decrypt(Span<uint> s)
    {
        AddKey(s, _inverseKeys, _rounds);
        for (var round = _rounds - 1; round > 0; round--)
        {
            var (a, b, c, d) = (s[0], s[1], s[2], s[3]);
            s[0] = Mix(InverseMixed, a, d, c, b);
            s[1] = Mix(InverseMixed, b, a, d, c);
            s[2] = Mix(InverseMixed, c, b, a, d);
            s[3] = Mix(InverseMixed, d, c, b, a);
            AddKey(s, _inverseKeys, round);
        }

        var (e, f, g, h) = (s[0], s[1], s[2], s[3]);
        s[0] = Substitute(InverseBox, e, h, g, f);
        s[1] = Substitute(InverseBox, f, e, h, g);
        s[2] = Substitute(InverseBox, g, f, e, h);
        s[3] = Substitute(InverseBox, h, g, f, e);
        AddKey(s, _inverseKeys, 0);
    }

    /// <summary>One column of the next state: its four bytes come from four columns, as the rows are shifted.</summary>
    private static uint Mix(uint[] table, uint first, uint second, uint third, uint fourth) =>
        table[first >> 24]
        ^ BitOperations.RotateRight(table[(byte)(second >> 16)], 8)
        ^ BitOperations.RotateRight(table[(byte)(third >> 8)], 16)
        ^ BitOperations.RotateRight(table[(byte)fourth], 24);

    private static uint Substitute(byte[] box, uint first, uint second, uint third, uint fourth) =>
        ((uint)box[first >> 24] << 24) | ((uint)box[(byte)(second >> 16)] << 16) | ((uint)box[(byte)(third >> 8)] << 8) | box[(byte)fourth];

    private static void AddKey(Span<uint> s, uint[] keys, int round)
    {
        for (var column = 0; column < 4; column++)
        {
            s[column] ^= keys[(4 * round) + column];
        }
    }

    private static uint[] ExpandKey(ReadOnlySpan<byte> key, int length)
    {
        var words = new uint[length];
        var keyWords = key.Length / 4;
        var constant = 1;
        for (var index = 0; index < length; index++)
        {
            if (index < keyWords)
            {
                words[index] = BinaryPrimitives.ReadUInt32BigEndian(key[(4 * index)..]);
                continue;
            }

            var word = words[index - 1];
            if (index % keyWords == 0)
            {
                word = BitOperations.RotateLeft(word, 8);
                word = Substitute(Box, word, word, word, word) ^ ((uint)constant << 24);
                constant = Double(constant);
            }
            else if (keyWords > 6 && index % keyWords == 4)
            {
                word = Substitute(Box, word, word, word, word);
            }

            words[index] = words[index - keyWords] ^ word;
        }

        return words;
    }

    /// <summary>The keys of the equivalent inverse cipher (FIPS 197, 5.3.5): those between the first and the last with their columns unmixed.</summary>
    private static uint[] InvertKeys(uint[] keys, int rounds)
    {
        var inverse = (uint[])keys.Clone();
        for (var index = 4; index < 4 * rounds; index++)
        {
            var word = keys[index];
            var plain = Substitute(Box, word, word, word, word);
            inverse[index] = Mix(InverseMixed, plain, plain, plain, plain);
        }

        return inverse;
    }

    /// <summary>The substitution: the inverse in the field of 256 elements, then an affine map (FIPS 197, 5.1.1).</summary>
    private static byte[] MakeBox()
    {
        // 3 generates all elements but 0, so powers of 3 and of its inverse run through elements and their inverses side by side.
        var box = new byte[256];
        box[0] = 0x63;
        var element = 1;
        var inverse = 1;
        do
        {
            element ^= Double(element);
            inverse = DivideBy3(inverse);
            var turned = inverse | (inverse << 8);
            box[element] = (byte)(inverse ^ (turned >> 7) ^ (turned >> 6) ^ (turned >> 5) ^ (turned >> 4) ^ 0x63);
        }
        while (element != 1);

        return box;
    }

    private static byte[] Invert(byte[] box)
    {
        var inverse = new byte[256];
        for (var index = 0; index < box.Length; index++)
        {
            inverse[box[index]] = (byte)index;
        }

        return inverse;
    }

    private static uint[] MakeMixed(byte[] box, int first, int second, int third, int fourth)
    {
        var table = new uint[256];
        for (var index = 0; index < table.Length; index++)
        {
            int value = box[index];
            table[index] = ((uint)Multiply(value, first) << 24) | ((uint)Multiply(value, second) << 16)
                | ((uint)Multiply(value, third) << 8) | (uint)Multiply(value, fourth);
        }

        return table;
    }

    private static int Double(int value) => ((value << 1) ^ ((value & 0x80) != 0 ? 0x11B : 0)) & 0xFF;

    private static int DivideBy3(int value) => Multiply(value, 0xF6);

    private static int Multiply(int left, int right)
    {
        var product = 0;
        for (; right > 0; right >>= 1)
        {
            product ^= (right & 1) != 0 ? left : 0;
            left = Double(left);
        }

        return product;
    }

    private static void Load(ReadOnlySpan<byte> data, Span<uint> block)
    {
        for (var column = 0; column < 4; column++)
        {
            block[column] = BinaryPrimitives.ReadUInt32BigEndian(data[(4 * column)..]);
        }
    }

    private static void Xor(Span<uint> block, ReadOnlySpan<byte> data)
    {
        for (var column = 0; column < 4; column++)
        {
            block[column] ^= BinaryPrimitives.ReadUInt32BigEndian(data[(4 * column)..]);
        }
    }

    private static void Store(ReadOnlySpan<uint> block, Span<byte> output)
    {
        for (var column = 0; column < 4; column++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(output[(4 * column)..], block[column]);
        }
    }
}
