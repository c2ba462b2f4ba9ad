namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Entries of a <see cref="HuffmanTable"/>: length of the code, extra bits after it, kind, value. 0 stands for bits that are no code.</summary>
internal static class HuffmanEntry
{
    private const int ExtraShift = 4;
    private const int KindShift = 8;
    private const int ValueShift = 16;

    private const uint LiteralKind = 1;
    private const uint BaseKind = 2;
    private const uint EndKind = 3;
    private const uint SecondKind = 4;

    public static uint Literal(int value) => Make(LiteralKind, value, 0);

    /// <summary>A length or a distance: a number, to which the extra bits are added.</summary>
    public static uint Base(int value, int extra) => Make(BaseKind, value, extra);

    public static uint End() => Make(EndKind, 0, 0);

    /// <summary>A second table, looked up by as many bits more.</summary>
    public static uint Second(int start, int bits) => Make(SecondKind, start, bits);

    public static int CodeLength(uint entry) => (int)entry & 0xF;

    public static int Extra(uint entry) => (int)(entry >> ExtraShift) & 0xF;

    public static int Value(uint entry) => (int)(entry >> ValueShift);

    public static bool IsLiteral(uint entry) => Kind(entry) == LiteralKind;

    public static bool IsBase(uint entry) => Kind(entry) == BaseKind;

    public static bool IsEnd(uint entry) => Kind(entry) == EndKind;

    public static bool IsSecond(uint entry) => Kind(entry) == SecondKind;

    private static uint Kind(uint entry) => (entry >> KindShift) & 0xFF;

    private static uint Make(uint kind, int value, int extra) => ((uint)value << ValueShift) | (kind << KindShift) | ((uint)extra << ExtraShift);
}
