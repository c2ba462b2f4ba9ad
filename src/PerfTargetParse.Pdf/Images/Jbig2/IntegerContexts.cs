namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Decodes whole numbers of one kind with the arithmetic decoder (ITU-T T.88, annex A.2).</summary>
internal sealed class IntegerContexts
{
    // A prefix of so many ones says how many bits follow and where their range begins.
    private static readonly (int Bits, int Offset)[] Ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)];

    private readonly byte[] _contexts = new byte[512];

    /// <summary>The next number; null for the sign that says there is none.</summary>
    public int? Read(ArithmeticDecoder decoder)
    {
        var previous = 1;
        var isNegative = ReadBit(decoder, ref previous) == 1;
        var range = 0;
        while (range < Ranges.Length - 1 && ReadBit(decoder, ref previous) == 1)
        {
            range++;
        }

        var value = 0L;
        for (var i = 0; i < Ranges[range].Bits; i++)
        {
            value = (value << 1) | (uint)ReadBit(decoder, ref previous);
        }

        value += Ranges[range].Offset;
        if (isNegative && value == 0)
        {
            return null;
        }

        return value <= int.MaxValue ? (int)(isNegative ? -value : value) : throw new Jbig2Fault("number out of range");
    }

    private int ReadBit(ArithmeticDecoder decoder, ref int previous)
    {
        var bit = decoder.Read(ref _contexts[previous]);
        previous = previous < 256 ? (previous << 1) | bit : (((previous << 1) | bit) & 511) | 256;
        return bit;
    }
}
