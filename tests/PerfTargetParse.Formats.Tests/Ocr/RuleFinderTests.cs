using PerfTargetParse.Formats.Ocr;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Ocr;

public sealed class RuleFinderTests
{
    [Fact]
    public void TakeFrom_DrawnTable_GivesItsLinesAndErasesThem()
    {
        var picture = new GrayPicture(ScannedForm.Width, ScannedForm.Height, ScannedForm.Picture());

        var rules = RuleFinder.TakeFrom(new PagePicture(picture, 1));

        Assert.Equal([100.5f, 130.5f, 160.5f, 190.5f, 220.5f], rules.Where(r => r.IsLevel).Select(r => r.Y0).Order());
        Assert.Equal([40.5f, 140.5f, 240.5f, 340.5f, 440.5f], rules.Where(r => !r.IsLevel).Select(r => r.X0).Order());
        Assert.All(rules, r => Assert.InRange(r.Thickness, 0.9f, 1.6f));
        Assert.Equal(255, picture.Row(100)[90]);
        Assert.Equal(0, picture.Row(109)[51]);
    }

    [Fact]
    public void TakeFrom_SlantedLineWithGaps_IsOneLine()
    {
        var picture = GrayPicture.White(1000, 100);
        for (var x = 20; x < 980; x++)
        {
            for (var y = 40 + (x / 100); y < 43 + (x / 100) && x % 97 > 1; y++)
            {
                picture.Row(y)[x] = 0;
            }
        }

        var rule = Assert.Single(RuleFinder.TakeFrom(new PagePicture(picture, 4)));

        Assert.True(rule.IsLevel);
        Assert.InRange(rule.Length, 238f, 240.5f);
        Assert.InRange(rule.Y0, 11f, 12.2f);
    }

    [Fact]
    public void TakeFrom_StrokesOfLettersAndBars_AreNoLines()
    {
        var picture = GrayPicture.White(400, 200);
        Fill(picture, 20, 20, 40, 4);
        Fill(picture, 100, 20, 4, 60);
        Fill(picture, 150, 100, 200, 40);

        Assert.Empty(RuleFinder.TakeFrom(new PagePicture(picture, 4)));
        Assert.Equal(0, picture.Row(21)[30]);
        Assert.Equal(0, picture.Row(120)[200]);
    }

    private static void Fill(GrayPicture picture, int x, int y, int width, int height)
    {
        for (var row = y; row < y + height; row++)
        {
            picture.Row(row).Slice(x, width).Clear();
        }
    }
}
