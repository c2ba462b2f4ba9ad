using System.Buffers.Binary;
using System.Numerics;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>SHA-256 (FIPS 180-4). Its constants are the first 32 bits of those of SHA-512, of which it has the first 64.</summary>
internal static class Sha256
{
    private const int BlockLength = 64;

    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        Span<uint> state = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19];
        var padded = HashPadding.Pad(data, BlockLength, lengthBytes: 8, isBigEndian: true);
        Span<uint> words = stackalloc uint[64];
        for (var start = 0; start < padded.Length; start += BlockLength)
        {
            Expand(words, padded.AsSpan(start, BlockLength));
            AddBlock(state, words);
        }

        var hash = new byte[32];
        for (var index = 0; index < state.Length; index++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(4 * index), state[index]);
        }

        return hash;
    }

    private static void Expand(Span<uint> words, ReadOnlySpan<byte> block)
    {
        for (var index = 0; index < 16; index++)
        {
            words[index] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * index)..]);
        }

        for (var index = 16; index < words.Length; index++)
        {
            var early = words[index - 15];
            var late = words[index - 2];
            words[index] = words[index - 16] + words[index - 7]
                + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
        }
    }

    private static void AddBlock(Span<uint> state, ReadOnlySpan<uint> words)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var step = 0; step < words.Length; step++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25))
                + ((e & f) ^ (~e & g)) + (uint)(Sha512.Constants[step] >> 32) + words[step];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22))
                + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
