using System.Buffers.Binary;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>What MD5 and the SHA-2 hashes append: a bit, zeros up to a whole block, the length in bits.</summary>
internal static class HashPadding
{
    public static byte[] Pad(ReadOnlySpan<byte> data, int blockLength, int lengthBytes, bool isBigEndian)
    {
        var blocks = (data.Length + lengthBytes) / blockLength + 1;
        var padded = new byte[blocks * blockLength];
        data.CopyTo(padded);
        padded[data.Length] = 0x80;
        var end = padded.AsSpan(padded.Length - 8);
        if (isBigEndian)
        {
            BinaryPrimitives.WriteInt64BigEndian(end, 8L * data.Length);
        }
        else
        {
            BinaryPrimitives.WriteInt64LittleEndian(end, 8L * data.Length);
        }

        return padded;
    }
}
