using System.Text;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Fonts;

public sealed class FontProgramTests
{
    private const string SimpleTrueType = "<< /Subtype /TrueType /BaseFont /A /FontDescriptor << /Flags 4 /FontFile2 2 0 R >> >>";
    private const string SimpleType1 = "<< /Subtype /Type1 /BaseFont /A /FontDescriptor << /Flags 4 /FontFile 2 0 R >> >>";
    private const string SimpleCff = "<< /Subtype /Type1 /BaseFont /A /FontDescriptor << /Flags 4 /FontFile3 2 0 R >> >>";

    [Fact]
    public void Read_SymbolMapAndGlyphNames_GivesTheirMeaning()
    {
        var font = TinySfnt.Make(TinySfnt.Cmap(3, 0, TinySfnt.Format4((0xF021, 0xF023, 1))), TinySfnt.Post(".notdef", "uni76EE", "A", "g9"));

        Assert.Equal("目A#", new FontFile(SimpleTrueType).AddStream(font).Load().ReadText(0x21, 0x22, 0x23));
    }

    [Fact]
    public void Read_MacintoshMap_FindsGlyphsByCode()
    {
        var subtable = new byte[262];
        subtable[3] = 6;
        subtable[5] = 0;
        subtable[6 + 1] = 2;
        var font = TinySfnt.Make(TinySfnt.Cmap(1, 0, subtable), TinySfnt.Post(".notdef", "A", "uni7EE9"));

        Assert.Equal("绩", new FontFile(SimpleTrueType).AddStream(font).Load().ReadText(1));
    }

    [Theory]
    [InlineData("/CIDToGIDMap /Identity", 3, "目")]
    [InlineData("/CIDToGIDMap 3 0 R", 1, "目")]
    [InlineData("/CIDToGIDMap 3 0 R", 0, "表")]
    [InlineData("", 4, "表")]
    public void Read_IdentityWithoutToUnicode_ReversesTheMap(string map, int cid, string expected)
    {
        // The glyph of 目 is also that of the radical, of a private code and of a compatibility form: the plain character counts.
        var font = TinySfnt.Make(TinySfnt.Cmap(3, 1, TinySfnt.Format4((0x2F6C, 0x2F6C, 3), (0x76EE, 0x76EE, 3), (0x8868, 0x8868, 4), (0xE001, 0xE001, 3))));
        var loaded = new FontFile("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /Subtype /CIDFontType2 " + map
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) >> /FontDescriptor << /FontFile2 2 0 R >> >> ] >>")
            .AddStream(font)
            .AddStream([0, 4, 0, 3])
            .Load();

        Assert.Equal(expected, loaded.ReadText(0, (byte)cid));
    }

    [Fact]
    public void Read_MapOfAllCodePoints_ReversesIt()
    {
        var subtable = new BigEndianWriter().U16(12, 0).U32(40, 0, 2, 0x4E00, 0x4E01, 1, 0x2000B, 0x2000B, 5).ToArray();
        var font = new FontFile("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /FontDescriptor << /FontFile2 2 0 R >> >> ] >>")
            .AddStream(TinySfnt.Make(TinySfnt.Cmap(3, 10, subtable)))
            .Load();

        Assert.Equal("丁𠀋", font.ReadText(0, 2, 0, 5));
    }

    [Fact]
    public void Read_TrueTypeWithoutWidths_HasThoseOfTheProgram()
    {
        var font = TinySfnt.Make(
            TinySfnt.Cmap(3, 1, TinySfnt.Format4((0x41, 0x42, 1))),
            ("head", new BigEndianWriter().Bytes(new byte[18]).U16(2048).ToArray()),
            ("hhea", new BigEndianWriter().Bytes(new byte[34]).U16(2).ToArray()),
            ("hmtx", new BigEndianWriter().U16(0, 0, 1024, 0).ToArray()));

        // Glyphs after the last metric have its width.
        Assert.Equal([0.5f, 0.5f], new FontFile(SimpleTrueType.Replace("/BaseFont", "/Encoding /WinAnsiEncoding /BaseFont", StringComparison.Ordinal)).AddStream(font).Load()
            .ReadAll("AB"u8).Select(glyph => glyph.Width));
    }

    [Fact]
    public void Read_NameOfANumberedGlyph_FindsItInTheProgram()
    {
        var font = TinySfnt.Make(TinySfnt.Cmap(3, 1, TinySfnt.Format4((0x76EE, 0x76EE, 36))));

        Assert.Equal("目", new FontFile("<< /Subtype /TrueType /Encoding << /Differences [ 1 /g36 ] >> /FontDescriptor << /FontFile2 2 0 R >> >>").AddStream(font).Load().ReadText(1));
    }

    [Fact]
    public void Read_CffWithNames_GivesThemByItsEncodingAndByIndex()
    {
        var font = TinyCff.WithNames(("uni76EE", 1), ("f_i", 2), ("Euro", 200));

        Assert.Equal("目fi€", new FontFile(SimpleCff).AddStream(font).Load().ReadText(1, 2, 200));
        Assert.Equal("€", new FontFile("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /FontDescriptor << /FontFile3 2 0 R >> >> ] >>").AddStream(font).Load().ReadText(0, 3));
    }

    [Fact]
    public void Read_CffOfExperts_GivesPlainCharactersByItsFixedEncoding() =>
        Assert.Equal(" 0az¾⅔ý", new FontFile(SimpleCff).AddStream(TinyCff.Expert()).Load().ReadText(0x20, 0x30, 0x61, 0x7A, 0xBE, 0xC5, 0xFD));

    [Fact]
    public void Read_CffWithCidsUnderIdentity_GivesThoseOfItsCollection()
    {
        var font = TinyCff.WithCids("GB1", 4162, 34);
        const string Font = "<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /Subtype /CIDFontType0 "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >> /FontDescriptor << /FontFile3 2 0 R >> >> ] >>";

        // CID 4162 is 一 and 34 is A.
        Assert.Equal("一A", new FontFile(Font).AddStream(font, "/Subtype /CIDFontType0C").Load().ReadText(0x10, 0x42, 0, 34));
    }

    [Theory]
    [InlineData("GB1", 4162, "一")]
    [InlineData("GB1", 814, "!")]
    [InlineData("CNS1", 595, "一")]
    [InlineData("Japan1", 1200, "一")]
    [InlineData("Korea1", 1086, "가")]
    [InlineData("KR", 3, "\"")]
    public void Read_CollectionWithoutProgram_GivesItsCharacters(string ordering, int cid, string expected)
    {
        var font = new FontFile($"<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) >> >> ] >>").Load();

        Assert.Equal(expected, font.ReadText((byte)(cid >> 8), (byte)cid));
    }

    [Theory]
    [InlineData("/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 65 /uni76EE put dup 8#102 /Euro put readonly def dup 67 /A put", "目€\uFFFD")]
    [InlineData("/Encoding StandardEncoding def", "ABC")]
    public void Read_Type1_GivesItsEncoding(string program, string expected)
    {
        Assert.Equal(expected, new FontFile(SimpleType1).AddStream("%!PS-AdobeFont-1.0 " + program).Load().ReadText("ABC"u8));
    }

    [Fact]
    public void Read_Type1InSegmentsAndEncrypted_GivesItsEncoding()
    {
        var secret = Encrypt("0000/Encoding 256 array dup 65 /uni76EE put def"u8);
        var clear = "%!PS currentfile eexec\n"u8.ToArray();
        byte[] font = [0x80, 1, (byte)clear.Length, 0, 0, 0, .. clear, 0x80, 2, (byte)secret.Length, 0, 0, 0, .. secret, 0x80, 3];

        Assert.Equal("目", new FontFile(SimpleType1).AddStream(font).Load().ReadText("A"u8));
    }

    [Theory]
    [InlineData("/BaseFont /Symbol", 0x61, "α")]
    [InlineData("/BaseFont /ZapfDingbats", 0x34, "✔")]
    [InlineData("/BaseFont /ZapfDingbats /Encoding << /Differences [ 52 /a21 ] >>", 52, "✕")]
    [InlineData("/Encoding << /Differences [ 1 /C85 /C110 /C233 ] >>", 2, "n")]
    [InlineData("/Encoding << /Differences [ 1 /C85 /C110 /C233 ] >>", 3, "é")]
    [InlineData("/Encoding << /Differences [ 1 /G4B /G61 /G20 ] >>", 1, "K")]
    [InlineData("/Encoding << /Differences [ 1 /c1 /c65 /c66 ] >>", 2, "\uFFFD")]
    [InlineData("/Encoding << /Differences [ 1 /g65 /g66 /g67 ] >>", 2, "\uFFFD")]
    [InlineData("/Encoding << /Differences [ 32 /.notdef ] >>", 32, " ")]
    [InlineData("/BaseFont /Wingdings-Regular", 0xFE, "☑")]
    [InlineData("/BaseFont /ABCDEF+Wingdings2 /Encoding /WinAnsiEncoding", 0x52, "☑")]
    [InlineData("/BaseFont /Wingdings /Encoding << /Differences [ 1 /thorn ] >>", 1, "☑")]
    [InlineData("/Encoding << /Differences [ 65 /a65 66 /G42 67 /c0043 68 /g1 ] >>", 65, "A")]
    [InlineData("/Encoding << /Differences [ 65 /a65 66 /G42 67 /c0043 68 /g1 ] >>", 66, "B")]
    [InlineData("/Encoding << /Differences [ 65 /a65 66 /G42 67 /c0043 68 /g1 ] >>", 67, "C")]
    [InlineData("/Encoding << /Differences [ 65 /a65 66 /G42 67 /c0043 68 /g1 ] >>", 68, "\uFFFD")]
    public void Read_FontWithoutProgram_GivesWhatItsNamesTell(string entries, int code, string expected) =>
        Assert.Equal(expected, new FontFile($"<< /Subtype /Type1 {entries} >>").Load().ReadText((byte)code));

    [Theory]
    [InlineData("Wingdings-Regular", "F0FE", "☑")]
    [InlineData("Wingdings 2", "F0A3", "□")]
    [InlineData("ABCDEF+SymbolMT", "F0B7", "•")]
    [InlineData("SimSun", "F0B7", "\uFFFD")]
    public void Read_PrivateCharacterOfAFontOfSigns_GivesTheSign(string name, string character, string expected)
    {
        var font = new FontFile($"<< /Subtype /Type0 /BaseFont /{name.Replace(" ", "#20", StringComparison.Ordinal)} /Encoding /Identity-H /ToUnicode 2 0 R /DescendantFonts [ << >> ] >>")
            .AddStream($"1 beginbfchar <0001> <{character}> endbfchar")
            .Load();

        Assert.Equal(expected, font.ReadText(0, 1));
    }

    [Fact]
    public void Read_GlyphThatDrawsNothing_IsASpace()
    {
        // Outlines begin at 0, 2 and 2 (in words), and the last ends at 4: that of glyph 1 is empty.
        var font = TinySfnt.Make(
            ("head", new byte[54]),
            ("loca", new BigEndianWriter().U16(0, 2, 2, 4).ToArray()));
        var loaded = new FontFile("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /FontDescriptor << /FontFile2 2 0 R >> >> ] >>").AddStream(font).Load();

        Assert.Equal(" \uFFFD\uFFFD", loaded.ReadText(0, 1, 0, 2, 0, 3));
    }

    [Fact]
    public void Read_CffGlyphThatDrawsNothing_IsASpace() =>
        Assert.Equal(" ", new FontFile(SimpleCff).AddStream(TinyCff.WithNames(("x", 65), ("noname", 1))).Load().ReadText(1));

    [Theory]
    [InlineData("CIDFontType2", "", "A")]
    [InlineData("CIDFontType2", "1 beginbfchar <0001> <0041> endbfchar", "\uFFFD")]
    [InlineData("CIDFontType0", "", "\uFFFD")]
    public void Read_NumberOfAGlyphOfAMissingTrueTypeFont_FollowsAscii(string subtype, string toUnicode, string expected)
    {
        var font = new FontFile($"<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode 2 0 R /DescendantFonts [ << /Subtype /{subtype} >> ] >>").AddStream(toUnicode).Load();

        Assert.Equal(expected, font.ReadText(0, 36));
    }

    [Theory]
    [InlineData(new[] { 0x20, 0x41, 0x76EE }, "A目")]
    [InlineData(new[] { 3, 19, 0x20, 0x41, 0x76EE }, "\uFFFD\uFFFD")]
    [InlineData(new[] { 0x41, 0x76EE }, "\uFFFD\uFFFD")]
    public void Read_GlyphsMappedFromCharacters_TakesCidsForThem(int[] cids, string expected)
    {
        var map = new byte[2 * 0x76EF];
        foreach (var cid in cids)
        {
            map[(2 * cid) + 1] = 7;
        }

        var font = new FontFile("<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /Subtype /CIDFontType2 /CIDToGIDMap 3 0 R /FontDescriptor << /FontFile2 2 0 R >> >> ] >>")
            .AddStream(TinySfnt.Make(("head", new byte[54])))
            .AddStream(map)
            .Load();

        Assert.Equal(expected, font.ReadText(0, 0x41, 0x76, 0xEE));
    }

    [Fact]
    public void Read_ToUnicodeThatIsTheNameOfTheIdentity_TakesCodesForCharacters()
    {
        var font = new FontFile("<< /Subtype /Type0 /Encoding 2 0 R /ToUnicode /Identity-H /DescendantFonts [ << >> ] >>")
            .AddStream("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0041> <0041> 3 endcidrange")
            .Load();

        Assert.Equal("A", font.ReadText(0, 0x41));
    }

    private static byte[] Encrypt(ReadOnlySpan<byte> text)
    {
        var bytes = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(text));
        ushort key = 55665;
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= (byte)(key >> 8);
            key = (ushort)(((bytes[i] + key) * 52845) + 22719);
        }

        return bytes;
    }
}
