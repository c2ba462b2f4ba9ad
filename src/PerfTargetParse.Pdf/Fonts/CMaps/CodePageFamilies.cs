namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>The predefined CMaps that stand for code pages (ISO 32000, 9.7.5.2, and those that Adobe published beside them).</summary>
internal static class CodePageFamilies
{
    /// <summary>GB 18030, of which GBK and GB 2312 are part, tells some characters that code page 936 leaves to the user.</summary>
    private const int Gb = 54936;
    private const int Big5 = 950;
    private const int Cns = 20000;
    private const int ShiftJis = 932;
    private const int EucJp = 51932;
    private const int Uhc = 949;
    private const int Johab = 1361;

    private static readonly CodeSpace Ascii = new(1, 0x00, 0x80);

    private static readonly Dictionary<string, CodePageFamily> Families = Make();

    /// <summary>The family of a CMap, its name without -H or -V.</summary>
    public static CodePageFamily? Find(string name) => Families.GetValueOrDefault(name);

    private static Dictionary<string, CodePageFamily> Make()
    {
        CodeSpace[] euc = [Ascii, new(2, 0xA1A1, 0xFEFE)];
        CodeSpace[] gbk = [Ascii, new(2, 0x8140, 0xFEFE)];
        CodeSpace[] gb18030 = [Ascii, new(4, 0x81308130, 0xFE39FE39), new(2, 0x8140, 0xFEFE)];
        CodeSpace[] big5 = [Ascii, new(2, 0x8140, 0xFEFE)];
        CodeSpace[] shiftJis = [Ascii, new(2, 0x8140, 0x9FFC), new(1, 0xA0, 0xDF), new(2, 0xE040, 0xFCFC), new(1, 0xFD, 0xFF)];
        CodeSpace[] eucJp = [Ascii, new(2, 0x8EA0, 0x8EDF), new(2, 0xA1A1, 0xFEFE)];
        CodeSpace[] eucTw = [Ascii, new(4, 0x8EA1A1A1, 0x8EA3FEFE), new(2, 0xA1A1, 0xFEFE)];
        CodeSpace[] uhc = [Ascii, new(2, 0x8141, 0xFEFE)];
        CodeSpace[] sevenBits = [new(2, 0x2121, 0x7E7E)];
        var families = new Dictionary<string, CodePageFamily>();

        Add("GB1", Gb, halfWidth: true, euc, "GB-EUC");
        Add("GB1", Gb, halfWidth: false, euc, "GBpc-EUC");
        Add("GB1", Gb, halfWidth: true, gbk, "GBK-EUC");
        Add("GB1", Gb, halfWidth: false, gbk, "GBKp-EUC");
        Add("GB1", Gb, halfWidth: false, gb18030, "GBK2K");
        Add("GB1", 0, halfWidth: true, euc, "GBT-EUC", "GBTpc-EUC");
        Add("CNS1", Big5, halfWidth: true, big5, "ETen-B5", "B5");
        Add("CNS1", Big5, halfWidth: false, big5, "B5pc", "ETenms-B5", "ETHK-B5", "HKscs-B5", "HKdla-B5", "HKdlb-B5", "HKgccs-B5", "HKm314-B5", "HKm471-B5");
        Add("CNS1", Cns, halfWidth: true, eucTw, "CNS-EUC");
        Add("Japan1", ShiftJis, halfWidth: true, shiftJis, "90ms-RKSJ", "Add-RKSJ", "Ext-RKSJ", "78-RKSJ", "78ms-RKSJ", "RKSJ");
        Add("Japan1", ShiftJis, halfWidth: false, shiftJis, "83pv-RKSJ", "90msp-RKSJ", "90pv-RKSJ");
        Add("Japan1", EucJp, halfWidth: true, eucJp, "EUC", "78-EUC");
        Add("Korea1", Uhc, halfWidth: true, uhc, "KSC-EUC", "KSCms-UHC-HW");
        Add("Korea1", Uhc, halfWidth: false, uhc, "KSCms-UHC", "KSCpc-EUC");
        Add("Korea1", Johab, halfWidth: false, [Ascii, new(2, 0x8431, 0xF9FE)], "KSC-Johab");
        AddSevenBits("GB1", Gb, "GB");
        AddSevenBits("Japan1", EucJp, "", "78", "Add", "Ext", "NWP");
        AddSevenBits("Korea1", Uhc, "KSC");
        AddSevenBits("CNS1", Cns, "CNS1");
        return families;

        void Add(string ordering, int codePage, bool halfWidth, CodeSpace[] spaces, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                families.Add(name, new CodePageFamily(ordering, CodeForm.CodePage, codePage, halfWidth, spaces));
            }
        }

        void AddSevenBits(string ordering, int codePage, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                families.Add(name, new CodePageFamily(ordering, CodeForm.SevenBits, codePage, true, sevenBits));
            }
        }
    }
}
