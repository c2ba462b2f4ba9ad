using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Layout.Joining;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Layout;

public sealed class LineRoleTests
{
    [Theory]
    [InlineData("- 3 -", 3, true)]
    [InlineData("3", 3, true)]
    [InlineData("— １２ —", 12, true)]
    [InlineData("第 3 页 共 9 页", 3, false)]
    [InlineData("共9页，第3页", 3, false)]
    [InlineData("第3页/共9页", 3, false)]
    [InlineData("3 / 9", 3, false)]
    [InlineData("Page 3 of 9", 3, false)]
    [InlineData("页码：3", 3, false)]
    public void PageNumberText_Read_Number(string text, int number, bool isBare)
    {
        Assert.Equal(number, PageNumberText.Read(text, out var found));
        Assert.Equal(isBare, found);
    }

    [Theory]
    [InlineData("9 / 3")]
    [InlineData("2024年")]
    [InlineData("共9页")]
    [InlineData("12345")]
    [InlineData("1.2")]
    [InlineData("第一部分")]
    [InlineData("")]
    public void PageNumberText_ReadOther_None(string text) => Assert.Null(PageNumberText.Read(text, out _));

    [Fact]
    public void Join_SameLineAtTheTopOfAllPages_RunningHeadAndPageNumbers()
    {
        var document = PageLayout.Join([.. Enumerable.Range(1, 3).Select(number => PageLayout.Read(Drawing.Page(
            $"""
            某市某局2024年预算


            第一部分

            一、部门职责
            甲乙丙{number}















            第{number}页
            """,
            number: number)))]);

        Assert.Equal("<Running> 某市某局2024年预算\n第一部分\n一、部门职责\n甲乙丙1\n<PageNumber> 第1页", Shown.Of(document.Blocks.Take(5)));
        Assert.Equal(3, document.Blocks.Count(b => b is LayoutLine { Role: LineRole.Running }));
        Assert.Equal(3, document.Pages.Sum(p => p.Blocks.Count(b => b is LayoutLine { Role: LineRole.PageNumber })));
    }

    [Fact]
    public void Join_TitleAboveTheTableOfEachPage_IsText()
    {
        var document = PageLayout.Join([.. Enumerable.Range(1, 4).Select(number => PageLayout.Read(Drawing.Page(
            $"""
                  项目支出绩效目标表
            +----------+------------------+
            | 项目名称 | 某项目{number}          |
            +----------+------------------+
            | 主管部门 | 某局             |
            +----------+------------------+
            """,
            number: number,
            height: 842)))]);

        Assert.Equal(4, document.Blocks.Count(b => b is LayoutLine { Role: LineRole.Body }));
    }

    [Fact]
    public void Join_LineAboveATableHereAndAboveATitleThere_RunningHead()
    {
        const string Table = """
            +----------+------------------+
            | 数量指标 | 5个              |
            +----------+------------------+
            """;
        var pages = new[] { "某市某局附表\n项目绩效目标表\n" + Table, "某市某局附表\n" + Table };
        var document = PageLayout.Join([.. pages.Select((art, i) => PageLayout.Read(Drawing.Page(art, number: i + 1, height: 842)))]);

        Assert.Equal(2, document.Blocks.Count(b => b is LayoutLine { Role: LineRole.Running, Text: "某市某局附表" }));
        Assert.Single(document.Blocks, b => b is LayoutLine { Role: LineRole.Body, Text: "项目绩效目标表" });
    }

    [Fact]
    public void Join_NumbersThatCountNothing_AreText()
    {
        var document = PageLayout.Join([.. Enumerable.Range(1, 2).Select(number => PageLayout.Read(Drawing.Page($"{(number == 1 ? "合计" : "小计")}\n\n\n\n\n\n\n\n\n{number * 7}", number: number)))]);

        Assert.All(document.Blocks, block => Assert.Equal(LineRole.Body, Assert.IsType<LayoutLine>(block).Role));
    }
}
