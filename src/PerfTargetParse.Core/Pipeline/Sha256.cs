using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerfTargetParse.Pipeline;

/// <summary>SHA-256 (FIPS 180-4).</summary>
/// <remarks>
/// By hand for what is short: the platform's own loads a library of the system first, which takes longer than to read a form,
/// and which not every machine has.
/// </remarks>
internal static class Sha256
{
    private const int BlockLength = 64;

    /// <summary>From about here on the system's library, which uses the processor's own instructions, has made up for being loaded.</summary>
    private const int Long = 1024 * 1024;

    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public static string Hex(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[32];
        if (data.Length < Long)
        {
            Hash(data, hash);
        }
        else
        {
            System.Security.Cryptography.SHA256.HashData(data, hash);
        }

        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The hash of data of any length, without a library of the system.</summary>
    internal static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        Span<uint> words = stackalloc uint[64];
        var rest = data;
        for (; rest.Length >= BlockLength; rest = rest[BlockLength..])
        {
            AddBlock(state, words, rest);
        }

        // A one bit, zeros, and the length in bits as the last eight bytes of a block (5.1.1).
        Span<byte> end = stackalloc byte[2 * BlockLength];
        end.Clear();
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        end = end[..(rest.Length + 1 + sizeof(ulong) > BlockLength ? 2 * BlockLength : BlockLength)];
        BinaryPrimitives.WriteUInt64BigEndian(end[^sizeof(ulong)..], (ulong)data.Length * 8);
        for (; !end.IsEmpty; end = end[BlockLength..])
        {
            AddBlock(state, words, end);
        }

        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
        }
    }

    private static void AddBlock(Span<uint> state, Span<uint> words, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            var early = words[i - 15];
            var late = words[i - 2];
            words[i] = words[i - 16] + words[i - 7]
                + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
        }

        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (var i = 0; i < words.Length; i += 8)
        {
            // Rather than that each word moves on by one place in each step, the places do.
            var eight = words.Slice(i, 8);
            var constants = Constants.Slice(i, 8);
            Step(a, b, c, ref d, e, f, g, ref h, eight[0] + constants[0]);
            Step(h, a, b, ref c, d, e, f, ref g, eight[1] + constants[1]);
            Step(g, h, a, ref b, c, d, e, ref f, eight[2] + constants[2]);
            Step(f, g, h, ref a, b, c, d, ref e, eight[3] + constants[3]);
            Step(e, f, g, ref h, a, b, c, ref d, eight[4] + constants[4]);
            Step(d, e, f, ref g, h, a, b, ref c, eight[5] + constants[5]);
            Step(c, d, e, ref f, g, h, a, ref b, eight[6] + constants[6]);
            Step(b, c, d, ref e, f, g, h, ref a, eight[7] + constants[7]);
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

    /// <summary>One step of the compression (6.2.2), word and constant added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(uint a, uint b, uint c, ref uint d, uint e, uint f, uint g, ref uint h, uint word)
    {
        var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + (g ^ (e & (f ^ g))) + word;
        d += first;
        h = first + (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) | (c & (a | b)));
    }
}
