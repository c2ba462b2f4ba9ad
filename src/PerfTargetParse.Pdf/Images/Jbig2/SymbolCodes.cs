namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Reads the prefix codes of the symbols of a text region (ITU-T T.88, 7.4.3.1.7): lengths, themselves coded by runs.</summary>
internal static class SymbolCodes
{
    private const int RunCodeCount = 35;
    private const int RepeatBefore = 32;
    private const int ShortRunOfNone = 33;
    private const int LongRunOfNone = 34;

    public static CodeTable Read(SegmentData data, int symbolCount)
    {
        var runLengths = new int[RunCodeCount];
        for (var i = 0; i < RunCodeCount; i++)
        {
            runLengths[i] = (int)data.ReadBits(4);
        }

        var runs = FromLengths(runLengths);
        var lengths = new List<int>();
        while (lengths.Count < symbolCount)
        {
            var run = runs.ReadNumber(data);
            var (count, length) = run switch
            {
                RepeatBefore => (3 + data.ReadBits(2), lengths.Count > 0 ? lengths[^1] : throw new Jbig2Fault("symbol codes")),
                ShortRunOfNone => (3 + data.ReadBits(3), 0),
                LongRunOfNone => (11 + data.ReadBits(7), 0),
                _ => (1u, run),
            };
            lengths.AddRange(Enumerable.Repeat(length, (int)count));
        }

        data.AlignToByte();
        return lengths.Count == symbolCount ? FromLengths(lengths) : throw new Jbig2Fault("symbol codes");
    }

    private static CodeTable FromLengths(IEnumerable<int> lengths) => new(lengths.Select((length, i) => new CodeLine(length, 0, i)));
}
