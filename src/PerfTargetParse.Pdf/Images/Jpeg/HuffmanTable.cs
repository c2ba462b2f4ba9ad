namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>A table of codes of up to 16 bits (ITU-T T.81, annexes C and F.2.2.3).</summary>
internal sealed class HuffmanTable
{
    private const int LongestCode = 16;

    private readonly int[] _highest = new int[LongestCode + 1];
    private readonly int[] _offset = new int[LongestCode + 1];
    private readonly byte[] _values;

    /// <summary>Makes a table.</summary>
    /// <param name="counts">How many codes there are of each length from 1 to 16.</param>
    /// <param name="values">What they stand for, shortest code first.</param>
    public HuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> values)
    {
        _values = values.ToArray();
        var (code, index) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            _offset[length] = index - code;
            code += counts[length - 1];
            index += counts[length - 1];
            _highest[length] = counts[length - 1] > 0 ? code - 1 : -1;
            code <<= 1;
        }
    }

    /// <summary>Reads a code and gives what it stands for; 0 where there is no such code.</summary>
    public int Read(ref JpegBits bits)
    {
        var code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code = (code << 1) | bits.Read();
            if (code <= _highest[length])
            {
                var index = code + _offset[length];
                return index >= 0 && index < _values.Length ? _values[index] : 0;
            }
        }

        return 0;
    }
}
