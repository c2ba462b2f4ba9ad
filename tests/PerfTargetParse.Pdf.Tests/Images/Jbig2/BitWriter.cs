using PerfTargetParse.Pdf.Images.Jbig2;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>Writes bits and prefix codes, for tests.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private int _free;

    public byte[] Bytes => [.. _bytes];

    public BitWriter Bits(long value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (_free == 0)
            {
                _bytes.Add(0);
                _free = 8;
            }

            _bytes[^1] |= (byte)(((value >> i) & 1) << --_free);
        }

        return this;
    }

    /// <summary>Writes a number by a standard table; null is the sign that there is none.</summary>
    public BitWriter Code(int table, int? number)
    {
        // Prefixes follow from their lengths, in the order of the lines (B.3).
        var code = 0L;
        var length = 0;
        foreach (var line in StandardCodes.Lines(table).OrderBy(line => line.PrefixLength))
        {
            code <<= line.PrefixLength - length;
            length = line.PrefixLength;
            var distance = (line.Kind == CodeLineKind.Down ? (long)line.Low - number : (long?)number - line.Low) ?? 0;
            if ((line.Kind == CodeLineKind.None) == (number is null) && distance >= 0 && distance < 1L << line.RangeLength)
            {
                return Bits(code, length).Bits(distance, line.RangeLength);
            }

            code++;
        }

        throw new ArgumentOutOfRangeException(nameof(number), number, $"Table {table} has no code for it.");
    }

    public BitWriter Align()
    {
        _free = 0;
        return this;
    }

    public BitWriter Add(params ReadOnlySpan<byte> bytes)
    {
        Align();
        _bytes.AddRange(bytes);
        return this;
    }
}
