namespace PerfTargetParse.Formats.Zip;

/// <summary>The check sum of zip files (ISO 3309). The base class library has none that is open to others.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Step = 8;

    // Eight tables of 256, so that a step takes eight bytes: the n-th has the effect of a byte with n more behind it.
    private static readonly uint[] Tables = MakeTables();

    /// <summary>Goes on with a check sum; the first is 0.</summary>
    public static uint Update(uint crc, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        crc = ~crc;
        while (bytes.Length >= Step)
        {
            crc ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = tables[(7 * 256) + (crc & 0xFF)] ^ tables[(6 * 256) + ((crc >> 8) & 0xFF)]
                ^ tables[(5 * 256) + ((crc >> 16) & 0xFF)] ^ tables[(4 * 256) + (crc >> 24)]
                ^ tables[(3 * 256) + bytes[4]] ^ tables[(2 * 256) + bytes[5]]
                ^ tables[256 + bytes[6]] ^ tables[bytes[7]];
            bytes = bytes[Step..];
        }

        foreach (var value in bytes)
        {
            crc = tables[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[Step * 256];
        for (var i = 0; i < tables.Length; i++)
        {
            if (i >= 256)
            {
                var before = tables[i - 256];
                tables[i] = (before >> 8) ^ tables[before & 0xFF];
                continue;
            }

            var crc = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            }

            tables[i] = crc;
        }

        return tables;
    }
}
