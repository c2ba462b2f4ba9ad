using System.Buffers.Binary;
using System.Numerics;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>MD5 (RFC 1321), by which the older revisions make their keys.</summary>
/// <remarks>
/// The ciphers and hashes of this folder are written out, because those of the base library need OpenSSL on Linux: where it is missing the process is
/// ended, where it is there it costs some ten milliseconds to load, more than all else of a short file. Nothing is kept secret with them; they
/// open what others closed, mostly with no password at all.
/// </remarks>
internal static class Md5
{
    public const int HashLength = 16;
    private const int BlockLength = 64;

    private static ReadOnlySpan<byte> Shifts => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    private static readonly uint[] Sines = MakeSines();

    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476];
        var padded = HashPadding.Pad(data, BlockLength, lengthBytes: 8, isBigEndian: false);
        for (var start = 0; start < padded.Length; start += BlockLength)
        {
            AddBlock(state, padded.AsSpan(start, BlockLength));
        }

        var hash = new byte[HashLength];
        for (var index = 0; index < state.Length; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(hash.AsSpan(4 * index), state[index]);
        }

        return hash;
    }

    private static uint[] MakeSines()
    {
        var sines = new uint[64];
        for (var index = 0; index < sines.Length; index++)
        {
            sines[index] = (uint)(Math.Abs(Math.Sin(index + 1)) * 4_294_967_296);
        }

        return sines;
    }

    private static void AddBlock(Span<uint> state, ReadOnlySpan<byte> block)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        for (var step = 0; step < 64; step++)
        {
            var (mixed, word) = (step / 16) switch
            {
                0 => ((b & c) | (~b & d), step),
                1 => ((d & b) | (~d & c), (5 * step) + 1),
                2 => (b ^ c ^ d, (3 * step) + 5),
                _ => (c ^ (b | ~d), 7 * step),
            };
            mixed += a + Sines[step] + BinaryPrimitives.ReadUInt32LittleEndian(block[(4 * (word & 15))..]);
            (a, d, c, b) = (d, c, b, b + BitOperations.RotateLeft(mixed, Shifts[(4 * (step / 16)) + (step & 3)]));
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }
}
