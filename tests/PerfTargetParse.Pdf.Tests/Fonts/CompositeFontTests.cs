using Xunit;

namespace PerfTargetParse.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    private const string IdentityFont =
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 2 0 R /DescendantFonts [ 3 0 R ] >>";

    [Fact]
    public void Read_IdentityWithToUnicode_GivesTextAndWidths()
    {
        var font = new FontFile(IdentityFont)
            .AddStream("1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <76EE> <0002> <00660069> endbfchar "
                + "2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<4E00> <D840DC0B>] endbfrange")
            .Add("<< /Subtype /CIDFontType2 /DW 900 /W [ 1 [ 1000 556.5 ] 16 17 250 ] >>")
            .Load();

        var glyphs = font.ReadAll(0, 1, 0, 2, 0, 0x10, 0, 0x12, 0, 0x20, 0, 0x21);

        Assert.Equal(["目", "fi", "A", "C", "一", "𠀋"], glyphs.Select(glyph => glyph.Text));
        Assert.Equal([1f, 0.5565f, 0.25f, 0.9f, 0.9f, 0.9f], glyphs.Select(glyph => glyph.Width));
        Assert.All(glyphs, glyph => Assert.True(glyph is { Length: 2, IsMapped: true, IsSpace: false }));
    }

    [Fact]
    public void Read_CodeWithoutMeaning_IsUnmapped()
    {
        var font = new FontFile(IdentityFont)
            .AddStream("4 beginbfchar <0001> <0000> <0002> <FFFD> <0003> <E123> <0004> <0007> endbfchar")
            .Add("<< /Subtype /CIDFontType2 >>")
            .Load();

        var glyphs = font.ReadAll(0, 1, 0, 2, 0, 3, 0, 4, 0, 5);

        Assert.Equal(5, glyphs.Count);
        Assert.All(glyphs, glyph => Assert.True(glyph is { Text: "\uFFFD", IsMapped: false, Width: 1f }));
    }

    [Fact]
    public void Read_ToUnicodeOfRadicals_GivesPlainCharacters()
    {
        var font = new FontFile(IdentityFont)
            .AddStream("3 beginbfchar <0001> <2F6C> <0002> <2ED3> <0003> <FF08> endbfchar")
            .Add("<< /Subtype /CIDFontType2 >>")
            .Load();

        Assert.Equal("目长（", font.ReadText(0, 1, 0, 2, 0, 3));
    }

    [Fact]
    public void Read_ToUnicodeWithMarksAndControls_LeavesThemOut()
    {
        var font = new FontFile(IdentityFont)
            .AddStream("2 beginbfchar <0001> <FEFF76EE> <0002> <0000004100420000> endbfchar")
            .Add("<< /Subtype /CIDFontType2 >>")
            .Load();

        Assert.Equal("目AB", font.ReadText(0, 1, 0, 2));
    }

    [Theory]
    [InlineData("UniGB-UCS2-H", "76EE00417684", "目A的")]
    [InlineData("UniGB-UTF16-H", "76EED840DC0B0041", "目𠀋A")]
    [InlineData("UniGB-UTF8-H", "E79BAE41", "目A")]
    [InlineData("UniGB-UTF32-H", "000076EE00000041", "目A")]
    [InlineData("GB-EUC-H", "C4BF41", "目A")]
    [InlineData("GBK-EUC-H", "C4BF419846", "目A楩")]
    [InlineData("GBKp-EUC-H", "C4BF41", "目A")]
    [InlineData("GBK2K-H", "C4BF8139EE3941", "目㐀A")]
    [InlineData("GB-H", "443F", "目")]
    [InlineData("ETen-B5-H", "A5D841", "目A")]
    [InlineData("UniCNS-UTF16-H", "76EE", "目")]
    [InlineData("90ms-RKSJ-H", "96DAB141", "目ｱA")]
    [InlineData("EUC-H", "CCDC8EB141", "目ｱA")]
    [InlineData("H", "4C5C", "目")]
    [InlineData("UniJIS-UCS2-HW-H", "76EE0041", "目A")]
    [InlineData("KSCms-UHC-H", "D9CD41", "目A")]
    [InlineData("UniKS-UTF16-H", "76EE", "目")]
    public void Read_PredefinedCMap_DecodesTheCharacterSet(string name, string codes, string expected)
    {
        var font = new FontFile($"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /{name} /DescendantFonts [ 2 0 R ] >>")
            .Add("<< /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>")
            .Load();

        Assert.StartsWith(expected, font.ReadText(Convert.FromHexString(codes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ToUnicodeAgainstPredefinedCMap_TheCMapCounts()
    {
        var font = new FontFile("<< /Type /Font /Subtype /Type0 /Encoding /GBK-EUC-H /ToUnicode 2 0 R /DescendantFonts [ 3 0 R ] >>")
            .AddStream("2 beginbfchar <C4BF> <0041> <AAA1> <4E00> endbfchar")
            .Add("<< /Subtype /CIDFontType0 >>")
            .Load();

        // AAA1 is for the user to define, so that the CMap tells nothing.
        Assert.Equal("目一", font.ReadText(0xC4, 0xBF, 0xAA, 0xA1));
    }

    [Theory]
    [InlineData("UniGB-UCS2-H", "00200041")]
    [InlineData("GBKp-EUC-H", "2041")]
    [InlineData("GBK2K-H", "2041")]
    public void Read_ProportionalAscii_HasWidthsFromCid1(string name, string codes) => AssertWidths(name, codes, 0.25f, 0.7f);

    [Theory]
    [InlineData("GB-EUC-H", "2041")]
    [InlineData("GBK-EUC-H", "2041")]
    public void Read_HalfWidthAscii_HasWidthsFrom814(string name, string codes) => AssertWidths(name, codes, 0.45f, 0.5f);

    [Fact]
    public void Read_CharacterBeyondAscii_HasTheWidthOfItsCid()
    {
        // U+00B7 is CID 99 of Adobe-GB1, U+2014 is 105, U+4E00 is 4162.
        var font = new FontFile("<< /Type /Font /Subtype /Type0 /Encoding /UniGB-UCS2-H /DescendantFonts [ << /W [ 99 [ 300 ] 105 [ 700 ] 4162 [ 960 ] ] >> ] >>").Load();

        Assert.Equal([0.3f, 0.7f, 0.96f, 1f], font.ReadAll(0x00, 0xB7, 0x20, 0x14, 0x4E, 0x00, 0x4E, 0x01).Select(glyph => glyph.Width));
    }

    [Fact]
    public void Read_EmbeddedCMapThatGoesOnFromAPredefinedOne_CutsAndSelectsByBoth()
    {
        var font = new FontFile("<< /Type /Font /Subtype /Type0 /Encoding 2 0 R /DescendantFonts [ << /W [ 99 [ 300 ] 5 [ 111 ] ] >> ] >>")
            .AddStream("/GBK-EUC-H usecmap /WMode 0 def 1 begincidchar <80> 99 endcidchar 1 begincidrange <8140> <8142> 3 endcidrange")
            .Load();

        var glyphs = font.ReadAll(0x80, 0x81, 0x42, 0xC4, 0xBF, (byte)'A');

        Assert.Equal([1, 2, 2, 1], glyphs.Select(glyph => glyph.Length));
        Assert.Equal([0.3f, 0.111f, 1f, 1f], glyphs.Select(glyph => glyph.Width));
        Assert.Equal("目A", glyphs[2].Text + glyphs[3].Text);
    }

    [Fact]
    public void Read_CodeSpaceOfSeveralLengths_CutsByTheBytes()
    {
        var font = new FontFile("<< /Type /Font /Subtype /Type0 /Encoding 2 0 R /DescendantFonts [ << >> ] >>")
            .AddStream("3 begincodespacerange <00> <80> <8140> <9FFC> <E0A1B0C0> <E0A1B0CF> endcodespacerange")
            .Load();

        Assert.Equal([1, 2, 4, 2, 4, 1], font.ReadAll(0x20, 0x81, 0x40, 0xE0, 0xA1, 0xB0, 0xC1, 0x81, 0x20, 0xE0, 0xA1, 0x20, 0x20, 0x80).Select(glyph => glyph.Length));
    }

    [Fact]
    public void Read_VerticalWriting_MovesDownFromThePointAboveTheGlyph()
    {
        var font = new FontFile("<< /Type /Font /Subtype /Type0 /Encoding /Identity-V /DescendantFonts [ 2 0 R ] >>")
            .Add("<< /DW 800 /W [ 2 [ 500 ] ] /DW2 [ 850 -900 ] /W2 [ 3 [ -1100 250 700 -1200 260 710 ] 7 8 -1300 270 720 ] >>")
            .Load();

        Assert.True(font.IsVertical);
        Assert.Equal(
            [(-0.9f, 0.4f, 0.85f), (-0.9f, 0.25f, 0.85f), (-1.1f, 0.25f, 0.7f), (-1.2f, 0.26f, 0.71f), (-1.3f, 0.27f, 0.72f)],
            font.ReadAll(0, 1, 0, 2, 0, 3, 0, 4, 0, 8).Select(glyph => (glyph.Width, glyph.OriginX, glyph.OriginY)));
    }

    [Fact]
    public void Read_OneByteWhereCodesHaveTwo_IsTakenAlone()
    {
        var font = new FontFile("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << >> ] >>").Load();

        Assert.Equal([2, 1], font.ReadAll(0, 1, 2).Select(glyph => glyph.Length));
    }

    private static void AssertWidths(string name, string codes, float space, float letter)
    {
        var font = new FontFile($"<< /Type /Font /Subtype /Type0 /Encoding /{name} /DescendantFonts [ 2 0 R ] >>")
            .Add("<< /W [ 1 [ 250 ] 34 [ 700 ] 814 939 500 7716 [ 450 ] ] >>")
            .Load();

        Assert.Equal([space, letter], font.ReadAll(Convert.FromHexString(codes)).Select(glyph => glyph.Width));
    }
}
