using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

public sealed class FormTests
{
    private const string Text = "BT /F 10 Tf 100 700 Td (a) Tj ET ";

    [Fact]
    public void ReadPage_Form_MatrixBoxAndResourcesOfThePage()
    {
        var file = new PageFile();
        file.Resources = $"/XObject <</X {file.AddForm("BT /F 10 Tf 100 700 Td (ab) Tj ET 0 10 m 90 10 l S", "/Matrix [1 0 0 1 20 0] /BBox [0 0 105 800]")} 0 R>>";
        var page = file.ReadPage($"q 2 0 0 1 0 0 cm /X Do Q {Text}");
        Assert.Equal(["a 240,91.2 250,101.2", "b 250,91.2 260,101.2", "a 100,91.2 105,101.2"], page.Glyphs.Select(PageFile.Show));
        Assert.Equal([GlyphMarks.None, GlyphMarks.Clipped, GlyphMarks.None], page.Glyphs.Select(static glyph => glyph.Marks));
        Assert.Equal(["Stroke 40,790 220,790 1"], PageFile.RulesOf(page));
    }

    [Fact]
    public void ReadPage_FormWithResourcesOfItsOwn_TheyCount()
    {
        var file = new PageFile();
        var wide = file.Add("<</Type /Font /Subtype /TrueType /BaseFont /Wide /FirstChar 97 /LastChar 97 /Widths [900] /Encoding /WinAnsiEncoding>>");
        file.Resources = $"/XObject <</X {file.AddForm(Text, $"/Resources <</Font <</F {wide} 0 R>>>>")} 0 R>>";
        Assert.Equal(["a 100,91.2 109,101.2", "a 200,91.2 205,101.2"], file.ReadPage("/X Do BT /F 10 Tf 200 700 Td (a) Tj ET").Glyphs.Select(PageFile.Show));
    }

    [Fact]
    public void ReadPage_FormThatLeavesThingsOpen_PageGoesOnAsBefore()
    {
        var file = new PageFile();
        file.Resources = $"/XObject <</X {file.AddForm("Q Q EMC q 5 0 0 5 0 0 cm /Artifact BMC 0 0 5 5 re W n 3 Tr 0 0 m")} 0 R>>";
        var page = file.ReadPage($"q 1 0 0 1 10 0 cm /P <</MCID 4>> BDC /X Do {Text} EMC Q");
        Assert.Equal(("a 110,91.2 115,101.2", GlyphMarks.None, 4), (PageFile.Show(page.Glyphs[0]), page.Glyphs[0].Marks, page.Glyphs[0].MarkedContent));
    }

    [Fact]
    public void ReadPage_NumbersWithinAForm_AreNotThoseOfThePage()
    {
        var file = new PageFile();
        file.Resources = $"/XObject <</X {file.AddForm($"/P <</MCID 0>> BDC {Text} EMC")} 0 R>>";
        Assert.Equal(-1, file.ReadPage("/X Do").Glyphs[0].MarkedContent);
    }

    [Fact]
    public void ReadPage_FormsThatDrawOneAnother_EachOnce()
    {
        var file = new PageFile();
        var first = file.AddForm(string.Empty) + 1;
        file.AddForm($"{Text} /X Do /Y Do", $"/Resources <</XObject <</X {first} 0 R /Y {first + 1} 0 R>>>>");
        file.AddForm("BT /F 10 Tf 200 700 Td (b) Tj ET /X Do /Y Do", $"/Resources <</XObject <</X {first} 0 R /Y {first + 1} 0 R>>>>");
        file.Resources = $"/XObject <</X {first} 0 R>>";
        Assert.Equal(2, file.ReadPage("/X Do").Glyphs.Count);
    }

    [Fact]
    public void ReadPage_FormsWithinFormsBeyondTheLimit_NoticeAndTheRestOfThePage()
    {
        var file = new PageFile { Options = PdfOptions.Default with { Limits = new() { Nesting = 20 } } };
        var inner = file.AddForm(Text);
        for (var depth = 0; depth < 30; depth++)
        {
            inner = file.AddForm("/X Do", $"/Resources <</XObject <</X {inner} 0 R>>>>");
        }

        file.Resources = $"/XObject <</X {inner} 0 R>>";
        var document = file.Open("/X Do BT /F 10 Tf 200 700 Td (b) Tj ET");
        var page = document.ReadPage(0);
        Assert.Equal("b", PageFile.TextOf(page));
        Assert.False(page.IsComplete);
        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, 1, nameof(PdfLimits.Nesting)), document.Notices);
    }

    [Fact]
    public void ReadPage_FormOfAHiddenLayer_NotGiven()
    {
        var file = new PageFile();
        var group = file.Add("<</Type /OCG /Name (one)>>");
        file.SetCatalog($"/OCProperties <</OCGs [{group} 0 R] /D <</OFF [{group} 0 R]>>>>");
        file.Resources = $"/XObject <</X {file.AddForm(Text, $"/OC {group} 0 R")} 0 R>>";
        Assert.Equal("b", PageFile.TextOf(file.ReadPage("/X Do BT /F 10 Tf 200 700 Td (b) Tj ET")));
    }

    [Theory]
    [InlineData("/Widget", "/F 4", "a 50,62.4 60,82.4")]
    [InlineData("/FreeText", "", "a 50,62.4 60,82.4")]
    [InlineData("/Widget", "/F 2", null)]
    [InlineData("/Widget", "/F 32", null)]
    [InlineData("/Link", "", null)]
    [InlineData("/Popup", "", null)]
    public void ReadPage_Annotation_AppearanceInItsRectangle(string subtype, string entries, string? expected)
    {
        var file = new PageFile();
        var form = file.AddForm("BT /F 10 Tf 0 5 Td (a) Tj ET", "/BBox [0 0 50 30]");
        file.Page = $"/Annots [<</Subtype {subtype} {entries} /Rect [50 710 150 770] /AP <</N {form} 0 R>>>>]";
        Assert.Equal(expected is null ? [] : [expected], file.ReadPage(string.Empty).Glyphs.Select(PageFile.Show));
    }

    [Theory]
    [InlineData("/AS /On", "1")]
    [InlineData("/AS /Off", "0")]
    [InlineData("", "0")]
    [InlineData("/AS /Other", "")]
    public void ReadPage_WidgetWithStates_TheOneItIsIn(string entries, string expected)
    {
        var file = new PageFile();
        var on = file.AddForm("BT /F 10 Tf 0 5 Td (1) Tj ET");
        var off = file.AddForm("BT /F 10 Tf 0 5 Td (0) Tj ET");
        file.Page = $"/Annots [<</Subtype /Widget {entries} /Rect [0 0 600 800] /AP <</N <</On {on} 0 R /Off {off} 0 R>>>>>>]";
        Assert.Equal(expected, PageFile.TextOf(file.ReadPage(string.Empty)));
    }

    [Fact]
    public void ReadPage_WidgetTurnedByItsMatrix_FillsItsRectangle()
    {
        var file = new PageFile();
        var form = file.AddForm("BT /F 10 Tf 0 0 Td (a) Tj ET", "/BBox [0 0 100 20] /Matrix [0 1 -1 0 20 0]");
        file.Page = $"/Annots [<</Subtype /Widget /Rect [300 400 320 500] /AP <</N {form} 0 R>>>>]";
        var glyph = file.ReadPage(string.Empty).Glyphs[0];
        Assert.Equal(("a 311.2,395 321.2,400", 3), (PageFile.Show(glyph), glyph.Turn));
    }

    [Theory]
    [InlineData("/FT /Tx /V (ab) /DA (/Helv 10 Tf 0 g)", "a 52,93 57,103|b 57,93 62,103")]
    [InlineData("/FT /Tx /V <FEFF76EE6807> /DA (/Helv 10 Tf 0 g)", "目 52,93 62,103|标 62,93 72,103")]
    [InlineData("/FT /Tx /V (ab) /Q 2 /DA (/Helv 10 Tf)", "a 138,93 143,103|b 143,93 148,103")]
    [InlineData("/FT /Tx /Ff 4096 /V (a\nb) /DA (/Helv 10 Tf)", "a 52,85.2 57,95.2|b 52,96.7 57,106.7")]
    [InlineData("/FT /Ch /V [(a) (b)] /DA (/Helv 10 Tf)", "a 52,93 57,103|b 52,104.5 57,114.5")]
    [InlineData("/Parent <</FT /Tx /V (a) /DA (/Helv 10 Tf)>>", "a 52,93 57,103")]
    [InlineData("/FT /Tx /Ff 8192 /V (ab)", "")]
    [InlineData("/FT /Btn /V /On", "")]
    [InlineData("/FT /Tx /V (  )", "")]
    public void ReadPage_FieldWithoutAppearance_ItsValueInItsRectangle(string entries, string expected)
    {
        var page = new PageFile { Page = $"/Annots [<</Subtype /Widget /Rect [50 686 150 718] {entries}>>]" }.ReadPage(string.Empty);
        Assert.Equal(expected, string.Join('|', page.Glyphs.Select(PageFile.Show)));
    }

    [Fact]
    public void ReadPage_FieldWithAppearance_ValueIsNotWrittenAgain()
    {
        var file = new PageFile();
        var form = file.AddForm("BT /F 10 Tf (shown) Tj ET");
        file.Page = $"/Annots [<</Subtype /Widget /Rect [0 0 600 800] /FT /Tx /V (value) /AP <</N {form} 0 R>>>>]";
        Assert.Equal("shown", PageFile.TextOf(file.ReadPage(string.Empty)));
    }
}
