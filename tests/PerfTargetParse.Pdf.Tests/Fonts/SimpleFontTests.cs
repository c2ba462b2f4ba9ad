using Xunit;

namespace PerfTargetParse.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    [Fact]
    public void Read_Differences_GivesNamesTheirMeaning()
    {
        var font = new FontFile(
            "<< /Subtype /Type1 /FirstChar 65 /Widths [ 500 600 ] /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [ 65 /eacute /f_i /A.alt /uni76EE /u2000B 200 /Euro ] >> >>").Load();

        var glyphs = font.ReadAll(65, 66, 67, 68, 69, 70, 200, 0x80);

        Assert.Equal(["é", "fi", "A", "目", "𠀋", "F", "€", "€"], glyphs.Select(glyph => glyph.Text));
        Assert.Equal([0.5f, 0.6f, 0f], glyphs.Take(3).Select(glyph => glyph.Width));
    }

    [Fact]
    public void Read_ToUnicode_WinsOverEncoding()
    {
        var font = new FontFile("<< /Subtype /TrueType /Encoding /WinAnsiEncoding /ToUnicode 2 0 R >>")
            .AddStream("2 beginbfchar <41> <76EE> <42> <0000> endbfchar")
            .Load();

        Assert.Equal("目BC", font.ReadText(0x41, 0x42, 0x43));
    }

    [Theory]
    [InlineData("/WinAnsiEncoding", new byte[] { 0x93, 0xE9, 0x80, 0xA0 }, "“é€ ")]
    [InlineData("/MacRomanEncoding", new byte[] { 0xD2, 0x8E, 0xDB }, "“é¤")]
    [InlineData("/StandardEncoding", new byte[] { 0xAA, 0xC2, 0x27 }, "“´’")]
    [InlineData("/MacExpertEncoding", new byte[] { 0x57, 0x31, 0x47 }, "ﬁ1¼")]
    public void Read_BaseEncoding_GivesItsCharacters(string encoding, byte[] codes, string expected) =>
        Assert.Equal(expected, new FontFile($"<< /Subtype /Type1 /BaseFont /A /Encoding {encoding} >>").Load().ReadText(codes));

    [Theory]
    [InlineData("Helvetica", 0.556f)]
    [InlineData("ABCDEF+Arial,Bold", 0.556f)]
    [InlineData("TimesNewRomanPS-BoldItalicMT", 0.5f)]
    [InlineData("CourierNew", 0.6f)]
    public void Read_StandardFontWithoutWidths_HasItsMetrics(string name, float expected) =>
        Assert.Equal(expected, new FontFile($"<< /Subtype /Type1 /BaseFont /{name} >>").Load().Read("0"u8).Width);

    [Fact]
    public void Read_CodeBeyondWidths_HasTheMissingWidth()
    {
        var font = new FontFile("<< /Subtype /Type1 /FirstChar 65 /Widths [ 500 ] /FontDescriptor << /MissingWidth 300 >> >>").Load();

        Assert.Equal([0.5f, 0.3f, 0.3f], font.ReadAll("AB@"u8).Select(glyph => glyph.Width));
    }

    [Fact]
    public void Read_SingleByte32_TakesWordSpacing()
    {
        var font = new FontFile("<< /Subtype /Type1 /BaseFont /Helvetica >>").Load();

        Assert.Equal([true, false], font.ReadAll(" A"u8).Select(glyph => glyph.IsSpace));
    }

    [Fact]
    public void Read_Type3_HasWidthsByItsMatrix()
    {
        var font = new FontFile(
            "<< /Subtype /Type3 /FontMatrix [ 0.01 0 0 -0.01 0 0 ] /FirstChar 1 /Widths [ 50 ] /CharProcs << >> /ToUnicode 2 0 R /Encoding << /Differences [ 1 /g1 ] >> >>")
            .AddStream("1 beginbfrange <01> <01> <76EE> endbfrange")
            .Load();

        var glyph = font.Read([1]);
        Assert.Equal(("目", 0.5f), (glyph.Text, glyph.Width));
    }
}
