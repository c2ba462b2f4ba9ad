using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

public sealed class GlyphTextTests
{
    [Theory]
    [InlineData("(bold) Tj .3 0 Td (bold) Tj", "bold")]
    [InlineData("(ll) Tj", "ll")]
    [InlineData("(b) Tj .3 .3 Td (b) Tj 10 0 Td (b) Tj", "bb")]
    [InlineData("(a) Tj 0 0 Td (b) Tj", "ab")]
    public void ReadPage_DrawnTwice_GivenOnce(string operators, string expected) =>
        Assert.Equal(expected, PageFile.TextOf(PageFile.Read($"BT /F 10 Tf 100 700 Td {operators} ET")));

    [Fact]
    public void ReadPage_WholePageDrawnTwice_GivenOnce()
    {
        var lines = string.Concat(Enumerable.Range(0, 60).Select(static i => $"1 0 0 1 100 {700 - (10 * i)} Tm (0101010101) Tj "));
        Assert.Equal(600, PageFile.Read($"BT /F 9 Tf {lines} {lines} ET").Glyphs.Count);
    }

    [Fact]
    public void ReadPage_DrawnInTwoCellsClippedInOne_SeenOnce()
    {
        const string Text = "BT /F 10 Tf 100 700 Td (ab) Tj ET";
        var page = PageFile.Read($"q 0 0 105 800 re W n {Text} Q q 105 0 100 800 re W n {Text} Q");
        Assert.Equal("ab", PageFile.TextOf(page));
        Assert.All(page.Glyphs, static glyph => Assert.Equal(GlyphMarks.None, glyph.Marks));
    }

    [Theory]
    [InlineData("<FEFF76EE6807>", "目|标")]
    [InlineData("<FEFF76EE>", "目|")]
    [InlineData("<FEFF76EE0020680700B2>", "目 标²|")]
    [InlineData("(xy)", "x|y")]
    [InlineData("<EFBBBFE79BAEE6A087>", "目|标")]
    [InlineData("<FEFF001B7A68001B76EE6807>", "目|标")]
    [InlineData("(a b)", "a|b")]
    [InlineData("()", "|")]
    public void ReadPage_ActualText_ReplacesWhatTheGlyphsSay(string text, string expected)
    {
        var page = PageFile.Read($"BT /F 10 Tf 100 700 Td /Span <</ActualText {text}>> BDC (ab) Tj EMC (c) Tj ET");
        Assert.Equal(expected + "|c", string.Join('|', page.Glyphs.Select(static glyph => glyph.Text)));
    }

    [Fact]
    public void ReadPage_ActualTextWithBlanks_OneToOneWhereTheInkAgrees()
    {
        var page = PageFile.Read("BT /F 10 Tf 100 700 Td /Span <</ActualText (x y z)>> BDC (a bc) Tj EMC ET");
        Assert.Equal("x| |y|z", string.Join('|', page.Glyphs.Select(static glyph => glyph.Text)));
    }

    [Fact]
    public void ReadPage_ActualTextWithinActualText_OuterCounts()
    {
        var page = PageFile.Read("BT /F 10 Tf 100 700 Td /A <</ActualText (xy)>> BDC /B <</ActualText (z)>> BDC (a) Tj EMC (b) Tj EMC ET");
        Assert.Equal("xy", PageFile.TextOf(page));
    }

    [Fact]
    public void ReadPage_ActualTextNeverClosed_HoldsToTheEnd() =>
        Assert.Equal("xy", PageFile.TextOf(PageFile.Read("BT /F 10 Tf 100 700 Td /A <</ActualText (xy)>> BDC (ab) Tj ET")));

    [Fact]
    public void ReadPage_SoftHyphen_LeftOut()
    {
        var file = new PageFile();
        var map = file.AddStream("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <61> <0041> <62> <00AD> <63> <0042> endbfchar endcmap");
        file.Fonts = $"/U {file.Add($"<</Type /Font /Subtype /TrueType /BaseFont /U /FirstChar 97 /LastChar 99 /Widths [500 500 500] /ToUnicode {map} 0 R>>")} 0 R";
        var page = file.ReadPage("BT /U 10 Tf 100 700 Td (abc) Tj ET");
        Assert.Equal(["A 100", "B 110"], page.Glyphs.Select(static glyph => $"{glyph.Text} {glyph.X0}"));
    }

    [Fact]
    public void ReadPage_MarkedContent_NumbersAndArtifacts()
    {
        var page = new PageFile { Resources = "/Properties <</P <</MCID 7>>>>" }.ReadPage(
            "BT /F 10 Tf 100 700 Td /P <</MCID 3>> BDC (a) Tj /Artifact BMC (b) Tj EMC /Span BMC (c) Tj EMC EMC (d) Tj /TD /P BDC (e) Tj EMC ET");
        Assert.Equal(
            [("a", 3, GlyphMarks.None), ("b", 3, GlyphMarks.Artifact), ("c", 3, GlyphMarks.None), ("d", -1, GlyphMarks.None), ("e", 7, GlyphMarks.None)],
            page.Glyphs.Select(static glyph => (glyph.Text, glyph.MarkedContent, glyph.Marks)));
    }

    [Theory]
    [InlineData("/D <</OFF [{0}]>>", "/OC /Own BDC", "b")]
    [InlineData("/D <</OFF []>>", "/OC /Own BDC", "ab")]
    [InlineData("/D <</BaseState /OFF>>", "/OC /Own BDC", "b")]
    [InlineData("/D <</BaseState /OFF /ON [{0}]>>", "/OC /Own BDC", "ab")]
    [InlineData("/D <</OFF [{0}]>>", "/OC /Any BDC", "ab")]
    [InlineData("/D <</OFF [{0}]>>", "/OC /All BDC", "b")]
    [InlineData("/D <</OFF [{0}]>>", "/OC /Not BDC", "ab")]
    [InlineData("/D <</OFF [{0}]>>", "/OC /And BDC", "b")]
    [InlineData("/D <</OFF [{0}]>>", "/Other /Own BDC", "ab")]
    public void ReadPage_LayerThatIsOff_NotGiven(string configuration, string mark, string expected)
    {
        var file = new PageFile();
        var group = file.Add("<</Type /OCG /Name (one)>>");
        var other = file.Add("<</Type /OCG /Name (two)>>");
        file.SetCatalog($"/OCProperties <</OCGs [{group} 0 R {other} 0 R] {configuration.Replace("{0}", $"{group} 0 R", StringComparison.Ordinal)}>>");
        file.Resources = $"/Properties <</Own {group} 0 R /Any <</Type /OCMD /OCGs [{group} 0 R {other} 0 R]>> /All <</Type /OCMD /P /AllOn /OCGs [{group} 0 R {other} 0 R]>>"
            + $" /Not <</Type /OCMD /VE [/Not {group} 0 R]>> /And <</Type /OCMD /VE [/And {other} 0 R {group} 0 R]>>>>";
        Assert.Equal(expected, PageFile.TextOf(file.ReadPage($"BT /F 10 Tf 100 700 Td {mark} (a) Tj EMC (b) Tj ET")));
    }

    [Fact]
    public void ReadPage_LayerExpressionThatRefersToItself_Ends()
    {
        var file = new PageFile();
        var group = file.Add("<</Type /OCG /Name (one)>>");
        var self = group + 1;
        file.Add($"[/Or {self} 0 R {self} 0 R {self} 0 R]");
        file.SetCatalog($"/OCProperties <</OCGs [{group} 0 R] /D <<>>>>");
        file.Resources = $"/Properties <</Loop <</Type /OCMD /VE {self} 0 R>>>>";
        Assert.Equal("ab", PageFile.TextOf(file.ReadPage("BT /F 10 Tf 100 700 Td /OC /Loop BDC (a) Tj EMC (b) Tj ET")));
    }
}
