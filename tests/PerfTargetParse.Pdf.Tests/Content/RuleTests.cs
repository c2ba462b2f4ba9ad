using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

public sealed class RuleTests
{
    [Theory]
    [InlineData("100 700 m 300 700 l S", "Stroke 100,100 300,100 1")]
    [InlineData("300 700 m 100 700 l S", "Stroke 100,100 300,100 1")]
    [InlineData("2 w 100 700 m 100 650 l S", "Stroke 100,100 100,150 2")]
    [InlineData("[3 2] 0 d 100 700 m 103 700 l S", "Stroke 100,100 103,100 1")]
    [InlineData("100 700 m 300 700.4 l S", "Stroke 100,99.8 300,99.8 1")]
    [InlineData(".5 0 0 2 0 0 cm 100 300 m 300 300 l S", "Stroke 50,200 150,200 2")]
    [InlineData("0 1 -1 0 600 0 cm 100 300 m 200 300 l S", "Stroke 300,600 300,700 1")]
    [InlineData("100 700 m 300 700 l 200 600 l S", "Stroke 100,100 300,100 1")]
    [InlineData("100 700 m 120 720 180 720 200 700 c S", "")]
    [InlineData("100 700 m 300 650 l S", "")]
    [InlineData("100 700 m 300 700 l n", "")]
    [InlineData("100 700 200 0.5 re S", "Stroke 100,99.75 300,99.75 1.5")]
    [InlineData("q 150 0 100 800 re W n 100 700 m 300 700 l S", "Stroke 150,100 250,100 1")]
    [InlineData("q 150 0 100 600 re W n 100 700 m 300 700 l S", "")]
    [InlineData("0 w 100 700 m 300 700 l S", "Stroke 100,100 300,100 0")]
    [InlineData("20 w 100 700 m 100.5 700 l S", "ThinFill 100.25,90 100.25,110 0.5")]
    public void ReadPage_StrokedPath_RulesOfItsLevelAndUprightParts(string content, string expected) =>
        Assert.Equal(expected, string.Join(", ", PageFile.RulesOf(PageFile.Read(content)).Where(static rule => !rule.StartsWith("ClipEdge", StringComparison.Ordinal))));

    [Theory]
    [InlineData("100 700 200 50 re S")]
    [InlineData("100 700 m 300 700 l 300 750 l 100 750 l s")]
    [InlineData("100 700 200 50 re B")]
    [InlineData("1 g 100 700 200 50 re b*")]
    public void ReadPage_StrokedRectangle_ItsFourEdges(string content) =>
        Assert.Equal(
            ["Stroke 100,100 300,100 1", "Stroke 300,50 300,100 1", "Stroke 100,50 300,50 1", "Stroke 100,50 100,100 1"],
            PageFile.RulesOf(PageFile.Read(content)));

    [Theory]
    [InlineData("100 700 200 .5 re f", "ThinFill 100,99.75 300,99.75 0.5")]
    [InlineData("100 700 .5 -50 re f*", "ThinFill 100.25,100 100.25,150 0.5")]
    [InlineData("100 700 200 0 re F", "ThinFill 100,100 300,100 0")]
    [InlineData("100 700 m 300 700 l 299 701 l 101 701 l h f", "ThinFill 100,99.5 300,99.5 1")]
    [InlineData("q 0 700 600 1 re W n 100 600 200 200 re f", "ThinFill 100,99.5 300,99.5 1")]
    [InlineData("100 700 .5 .5 re f", "")]
    [InlineData("1 g 100 700 200 .5 re f", "")]
    [InlineData("0 0 0 0 k 100 700 200 .5 re f", "")]
    [InlineData("/Cs cs 0 sc 100 700 200 .5 re f", "")]
    [InlineData("/Cs cs 1 sc 100 700 200 .5 re f", "ThinFill 100,99.75 300,99.75 0.5")]
    [InlineData("/Pattern cs /P scn 100 700 200 .5 re f", "ThinFill 100,99.75 300,99.75 0.5")]
    [InlineData("/Clear gs 100 700 200 .5 re f", "")]
    public void ReadPage_ThinFill_OneLineInItsMiddle(string content, string expected)
    {
        var file = new PageFile { Resources = "/ColorSpace <</Cs [/Separation /Black /DeviceGray <<>>]>> /ExtGState <</Clear <</ca 0>>>>" };
        Assert.Equal(expected, string.Join(", ", PageFile.RulesOf(file.ReadPage(content)).Where(static rule => !rule.StartsWith("ClipEdge", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("100 700 200 50 re f")]
    [InlineData("100 700 m 200 700 l 300 700 l 300 750 l 100 750 l 100 700 l f")]
    [InlineData("1 g 100 700 200 50 re f")]
    public void ReadPage_FilledArea_ItsEdges(string content)
    {
        var rules = PageFile.RulesOf(PageFile.Read(content));
        Assert.All(rules, static rule => Assert.StartsWith("FillEdge", rule, StringComparison.Ordinal));
        Assert.Contains("FillEdge 100,50 300,50 0", rules);
        Assert.Contains("FillEdge 300,50 300,100 0", rules);
        Assert.Contains("FillEdge 100,50 100,100 0", rules);
    }

    [Fact]
    public void ReadPage_BackgroundOfThePage_NoRule() =>
        Assert.Empty(PageFile.Read("1 g 0 0 600 800 re f q 0 0 600 800 re W n -10 -10 700 900 re W n Q .9 g -5 1 800 799 re f").Rules);

    [Fact]
    public void ReadPage_WhiteLineOnAShadedArea_IsSeen()
    {
        var rules = PageFile.RulesOf(PageFile.Read(".8 g 100 700 200 50 re f 1 g 199 700 1 50 re f 1 G 100 725 m 300 725 l S 100 600 m 300 600 l S"));
        Assert.Equal(["ThinFill 199.5,50 199.5,100 1", "Stroke 100,75 300,75 1"], rules[4..]);
    }

    [Theory]
    [InlineData("100 700 200 50 re 101 701 198 48 re f*")]
    [InlineData("100 700 m 300 700 l 300 750 l 100 750 l h 101 701 m 101 749 l 299 749 l 299 701 l h f")]
    public void ReadPage_FrameFilledBetweenTwoRectangles_FourLines(string content) =>
        Assert.Equal(
            ["ThinFill 100,50.5 300,50.5 1", "ThinFill 100,99.5 300,99.5 1", "ThinFill 100.5,50 100.5,100 1", "ThinFill 299.5,50 299.5,100 1"],
            PageFile.RulesOf(PageFile.Read(content)));

    [Fact]
    public void ReadPage_DotsInALine_OneLine()
    {
        var level = string.Concat(Enumerable.Range(0, 40).Select(static i => $"{100 + (2 * i)} 700 1 1 re f "));
        var upright = string.Concat(Enumerable.Range(0, 40).Select(static i => $"100 {600 - (2 * i)} 1 1 re f "));
        Assert.Equal(["ThinFill 100,99.5 179,99.5 1", "ThinFill 100.5,199 100.5,278 1"], PageFile.RulesOf(PageFile.Read(level + upright)));
    }

    [Theory]
    [InlineData("q 100 700 200 50 re W n Q")]
    [InlineData("q 100 700 200 50 re W* n Q q 100 700 200 50 re W n Q")]
    [InlineData("q 0 0 500 800 re W n q 100 700 200 50 re W n Q Q")]
    public void ReadPage_ClipRectangle_ItsNewEdgesOnce(string content) =>
        Assert.Equal(
            ["ClipEdge 100,50 300,50 0", "ClipEdge 100,100 300,100 0", "ClipEdge 100,50 100,100 0", "ClipEdge 300,50 300,100 0"],
            PageFile.RulesOf(PageFile.Read(content)).Where(static rule => !rule.Contains("500,", StringComparison.Ordinal)));

    [Fact]
    public void ReadPage_ClipWithoutAPath_ChangesNothing() =>
        Assert.Single(PageFile.Read("W n 100 700 m 300 700 l S").Rules);

    [Fact]
    public void ReadPage_ThinImage_IsALine()
    {
        var file = new PageFile();
        file.Resources = $"/XObject <</X {file.AddStream("\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")} 0 R>>";
        var page = file.ReadPage("q 200 0 0 1 100 700 cm /X Do Q q 20 0 0 20 100 600 cm /X Do Q");
        Assert.Equal(["ThinFill 100,99.5 300,99.5 1"], PageFile.RulesOf(page));
        Assert.Single(page.Images);
    }

    [Fact]
    public void ReadPage_HiddenLayer_NoRules()
    {
        var file = new PageFile();
        var group = file.Add("<</Type /OCG /Name (one)>>");
        file.SetCatalog($"/OCProperties <</OCGs [{group} 0 R] /D <</OFF [{group} 0 R]>>>>");
        file.Resources = $"/Properties <</Own {group} 0 R>>";
        Assert.Equal(["Stroke 100,100 300,100 1"], PageFile.RulesOf(file.ReadPage("/OC /Own BDC 100 600 m 300 600 l S EMC 100 700 m 300 700 l S")));
    }
}
