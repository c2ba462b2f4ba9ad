namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>A state of the adaptive arithmetic coder (ITU-T T.88, table E.1).</summary>
/// <param name="Probability">Of the less probable symbol.</param>
/// <param name="AfterLikely">The state after the more probable symbol.</param>
/// <param name="AfterUnlikely">The state after the less probable one.</param>
/// <param name="Switch">1 where the symbols change places after the less probable one.</param>
internal readonly record struct ArithmeticState(ushort Probability, byte AfterLikely, byte AfterUnlikely, byte Switch)
{
    private static readonly ArithmeticState[] States =
    [
        new(0x5601, 1, 1, 1), new(0x3401, 2, 6, 0), new(0x1801, 3, 9, 0), new(0x0AC1, 4, 12, 0), new(0x0521, 5, 29, 0), new(0x0221, 38, 33, 0),
        new(0x5601, 7, 6, 1), new(0x5401, 8, 14, 0), new(0x4801, 9, 14, 0), new(0x3801, 10, 14, 0), new(0x3001, 11, 17, 0), new(0x2401, 12, 18, 0),
        new(0x1C01, 13, 20, 0), new(0x1601, 29, 21, 0), new(0x5601, 15, 14, 1), new(0x5401, 16, 14, 0), new(0x5101, 17, 15, 0), new(0x4801, 18, 16, 0),
        new(0x3801, 19, 17, 0), new(0x3401, 20, 18, 0), new(0x3001, 21, 19, 0), new(0x2801, 22, 19, 0), new(0x2401, 23, 20, 0), new(0x2201, 24, 21, 0),
        new(0x1C01, 25, 22, 0), new(0x1801, 26, 23, 0), new(0x1601, 27, 24, 0), new(0x1401, 28, 25, 0), new(0x1201, 29, 26, 0), new(0x1101, 30, 27, 0),
        new(0x0AC1, 31, 28, 0), new(0x09C1, 32, 29, 0), new(0x08A1, 33, 30, 0), new(0x0521, 34, 31, 0), new(0x0441, 35, 32, 0), new(0x02A1, 36, 33, 0),
        new(0x0221, 37, 34, 0), new(0x0141, 38, 35, 0), new(0x0111, 39, 36, 0), new(0x0085, 40, 37, 0), new(0x0049, 41, 38, 0), new(0x0025, 42, 39, 0),
        new(0x0015, 43, 40, 0), new(0x0009, 44, 41, 0), new(0x0005, 45, 42, 0), new(0x0001, 45, 43, 0), new(0x5601, 46, 46, 0),
    ];

    /// <summary>The state of a context, which holds its number and, lowest, the more probable symbol.</summary>
    public static ref readonly ArithmeticState At(byte context) => ref States[context >> 1];
}
