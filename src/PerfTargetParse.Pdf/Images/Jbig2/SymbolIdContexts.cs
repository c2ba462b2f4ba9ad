namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Decodes numbers of symbols, all of the same length, with the arithmetic decoder (ITU-T T.88, annex A.3).</summary>
internal sealed class SymbolIdContexts(int bits)
{
    private readonly byte[] _contexts = new byte[1 << bits];

    public int Read(ArithmeticDecoder decoder)
    {
        var previous = 1;
        for (var i = 0; i < bits; i++)
        {
            previous = (previous << 1) | decoder.Read(ref _contexts[previous]);
        }

        return previous - (1 << bits);
    }
}
