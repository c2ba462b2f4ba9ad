using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

public sealed class GlyphPlaceTests
{
    [Fact]
    public void ReadPage_TextAtAPoint_BoxesFromOriginToAdvance()
    {
        var page = PageFile.Read("BT /F 10 Tf 100 700 Td (Ab) Tj ET");
        Assert.Equal(["A 100,91.2 105,101.2", "b 105,91.2 110,101.2"], page.Glyphs.Select(PageFile.Show));
        Assert.Equal((600, 800, 1), (page.Width, page.Height, page.Number));
        Assert.All(page.Glyphs, static glyph => Assert.Equal((10f, 0, GlyphMarks.None, -1), (glyph.Size, glyph.Turn, glyph.Marks, glyph.MarkedContent)));
        Assert.True(page.IsComplete);
    }

    [Theory]
    [InlineData("/F 10 Tf 2 Tc 0 700 Td (ab) Tj", "b 7,91.2 12,101.2")]
    [InlineData("/F 10 Tf 3 Tw 0 700 Td ( b) Tj", "b 8,91.2 13,101.2")]
    [InlineData("/F 10 Tf 200 Tz 2 Tc 0 700 Td (ab) Tj", "b 14,91.2 24,101.2")]
    [InlineData("/F 10 Tf 4 Ts 0 700 Td (b) Tj", "b 0,87.2 5,97.2")]
    [InlineData("/F 10 Tf 0 700 Td [(a) -500 (b)] TJ", "b 10,91.2 15,101.2")]
    [InlineData("/F 10 Tf 20 TL 0 700 Td (a) Tj T* (b) Tj", "b 0,111.2 5,121.2")]
    [InlineData("/F 10 Tf 20 TL 0 700 Td (a) Tj (b) '", "b 0,111.2 5,121.2")]
    [InlineData("/F 10 Tf 20 TL 0 700 Td (a) Tj 7 1 ( b) \"", "b 13,111.2 18,121.2")]
    [InlineData("/F 10 Tf 0 700 Td (a) Tj 3 -20 TD (a) Tj T* (b) Tj", "b 3,131.2 8,141.2")]
    [InlineData("/F 10 Tf 0 700 Td (a) Tj 3 -20 Td (b) Tj", "b 3,111.2 8,121.2")]
    [InlineData("/F 1 Tf 10 0 0 10 50 700 Tm (b) Tj", "b 50,91.2 55,101.2")]
    [InlineData("/F 10 Tf 1 0 .3 1 50 700 Tm (b) Tj", "b 50,91.2 55,101.2")]
    [InlineData("1 0 0 -1 0 800 cm /F -10 Tf -1 0 0 1 50 100 Tm (b) Tj", "b 50,91.2 55,101.2")]
    public void ReadPage_TextState_PlaceOfTheLastGlyph(string operators, string expected) =>
        Assert.Equal(expected, PageFile.Show(PageFile.Read($"BT {operators} ET").Glyphs[^1]));

    [Theory]
    [InlineData("1 0 0 1", 0, "b 105,91.2 110,101.2")]
    [InlineData("0 -1 1 0", 1, "b 98.8,105 108.8,110")]
    [InlineData("-1 0 0 -1", 2, "b 90,98.8 95,108.8")]
    [InlineData("0 1 -1 0", 3, "b 91.2,90 101.2,95")]
    [InlineData("0.9998 0.0175 -0.0175 0.9998", 0, "b 105,91.11 110,101.11")]
    public void ReadPage_TurnedText_TurnOfTheWriting(string matrix, int turn, string expected)
    {
        var glyph = PageFile.Read($"BT /F 10 Tf {matrix} 100 700 Tm (ab) Tj ET").Glyphs[^1];
        Assert.Equal((turn, 10f), (glyph.Turn, MathF.Round(glyph.Size, 2)));
        Assert.Equal(expected, PageFile.Show(glyph));
    }

    [Theory]
    [InlineData(0, 0, "b 105,91.2 110,101.2", 600)]
    [InlineData(90, 1, "b 698.8,105 708.8,110", 800)]
    [InlineData(180, 2, "b 490,698.8 495,708.8", 600)]
    [InlineData(270, 3, "b 91.2,490 101.2,495", 800)]
    public void ReadPage_TurnedPage_AsItIsSeen(int rotate, int turn, string expected, double width)
    {
        var page = new PageFile { Page = $"/Rotate {rotate}" }.ReadPage("BT /F 10 Tf 100 700 Td (ab) Tj ET");
        Assert.Equal((turn, width), (page.Glyphs[1].Turn, page.Width));
        Assert.Equal(expected, PageFile.Show(page.Glyphs[1]));
    }

    [Fact]
    public void ReadPage_CropBoxAndUserUnit_PointsFromTheCornerThatIsSeen()
    {
        var page = new PageFile { Page = "/CropBox [50 100 550 750] /UserUnit 2" }.ReadPage("BT /F 10 Tf 100 700 Td (b) Tj ET");
        Assert.Equal((1000, 1300), (page.Width, page.Height));
        Assert.Equal("b 100,82.4 110,102.4", PageFile.Show(page.Glyphs[0]));
    }

    [Fact]
    public void ReadPage_VerticalWriting_DownwardFromTheMiddle()
    {
        var file = new PageFile();
        var descendant = file.Add("<</Type /Font /Subtype /CIDFontType0 /BaseFont /V /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000 /DW2 [880 -1000] /W2 [814 [-500 500 880]]>>");
        var font = file.Add($"<</Type /Font /Subtype /Type0 /BaseFont /V /Encoding /UniGB-UCS2-V /DescendantFonts [{descendant} 0 R]>>");
        file.Fonts = $"/V {font} 0 R";
        var page = file.ReadPage("BT /V 10 Tf 100 700 Td <76EE6807> Tj ET");
        Assert.Equal(["目 95,100 105,110", "标 95,110 105,120"], page.Glyphs.Select(PageFile.Show));
        Assert.All(page.Glyphs, static glyph => Assert.Equal(GlyphMarks.Vertical, glyph.Marks));
    }

    [Theory]
    [InlineData("3 Tr", GlyphMarks.Invisible)]
    [InlineData("7 Tr", GlyphMarks.Invisible)]
    [InlineData("2 Tr", GlyphMarks.None)]
    [InlineData("0 0 200 50 re W n", GlyphMarks.Clipped)]
    [InlineData("90 690 50 50 re W n", GlyphMarks.None)]
    [InlineData("q 0 0 200 50 re W n Q", GlyphMarks.None)]
    [InlineData("/Clear gs", GlyphMarks.Invisible)]
    [InlineData("1 0 0 1 800 0 cm", GlyphMarks.Clipped)]
    public void ReadPage_TextThatNobodySees_Marked(string operators, GlyphMarks marks)
    {
        var page = new PageFile { Resources = "/ExtGState <</Clear <</ca 0>>>>" }.ReadPage($"{operators} BT /F 10 Tf 100 700 Td (a) Tj ET");
        Assert.Equal(marks, Assert.Single(page.Glyphs).Marks);
    }

    [Fact]
    public void ReadPage_FontByParameterDictionary_IsUsed()
    {
        var file = new PageFile();
        var font = file.Add($"<</Type /Font /Subtype /TrueType /BaseFont /Wide /FirstChar 97 /LastChar 97 /Widths [900] /Encoding /WinAnsiEncoding>>");
        file.Resources = $"/ExtGState <</G <</Font [{font} 0 R 20]>>>>";
        Assert.Equal("a 0,82.4 18,102.4", PageFile.Show(file.ReadPage("/G gs BT 0 700 Td (a) Tj ET").Glyphs[0]));
    }

    [Theory]
    [InlineData("[1 0 0 1 0 0]", "0.24 0 0 0.24 100 700 Tm", "a 100,91.55 104.8,101.15")]
    [InlineData("[.05 0 0 .05 0 0]", "5 0 0 5 100 700 Tm", "a 100,95.6 105,100.6")]
    public void ReadPage_Type3Font_SizeByItsLettersWhereTheSizeSaysNothing(string fontMatrix, string textMatrix, string expected)
    {
        var file = new PageFile();
        file.Fonts = $"/T {file.Add($"<</Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix {fontMatrix} /FirstChar 97 /LastChar 97 /Widths [20] /CharProcs <</a 1 0 R>> /Encoding <</Differences [97 /a]>>>>")} 0 R";
        Assert.Equal(expected, PageFile.Show(file.ReadPage($"BT /T 1 Tf {textMatrix} (a) Tj ET").Glyphs[0]));
    }
}
