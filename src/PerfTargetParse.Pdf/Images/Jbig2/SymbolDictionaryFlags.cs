namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The flags of a symbol dictionary (ITU-T T.88, 7.4.2.1.1).</summary>
internal readonly record struct SymbolDictionaryFlags(int Bits)
{
    public bool HasPrefixCodes => (Bits & 1) != 0;

    /// <summary>Whether symbols are made from others.</summary>
    public bool IsAggregate => (Bits & 2) != 0;

    public int HeightTable => (Bits >> 2) & 3;

    public int WidthTable => (Bits >> 4) & 3;

    public int SizeTable => ((Bits >> 6) & 1) * 3;

    public int CountTable => ((Bits >> 7) & 1) * 3;

    public bool UsesContexts => (Bits & 0x100) != 0;

    public bool KeepsContexts => (Bits & 0x200) != 0;

    public int Template => (Bits >> 10) & 3;

    public int RefinementTemplate => (Bits >> 12) & 1;
}
