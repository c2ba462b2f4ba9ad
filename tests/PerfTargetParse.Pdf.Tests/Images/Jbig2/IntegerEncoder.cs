namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>The numbers of ITU-T T.88, annex A, for tests.</summary>
internal sealed class IntegerEncoder
{
    private static readonly (int Bits, int Offset)[] Ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)];

    private readonly byte[] _contexts = new byte[512];

    /// <summary>Writes a number; null is the sign that there is none.</summary>
    public void Write(ArithmeticEncoder encoder, int? number)
    {
        var previous = 1;
        var size = Math.Abs((long)(number ?? 0));
        var range = Array.FindLastIndex(Ranges, r => size >= r.Offset);
        Bit(number is null || number < 0 ? 1 : 0);
        for (var i = 0; i < range; i++)
        {
            Bit(1);
        }

        if (range < Ranges.Length - 1)
        {
            Bit(0);
        }

        for (var i = Ranges[range].Bits - 1; i >= 0; i--)
        {
            Bit((int)((size - Ranges[range].Offset) >> i) & 1);
        }

        void Bit(int bit)
        {
            encoder.Write(ref _contexts[previous], bit);
            previous = previous < 256 ? (previous << 1) | bit : (((previous << 1) | bit) & 511) | 256;
        }
    }
}
