using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextBarsTests
{
    [Fact]
    public void Read_EveryCellEndedByABar_IsATableOfCells()
    {
        Assert.Equal(
            "T cells\n  目标表\n  \n  名称\n  读书推广\n  类型",
            TextReading.Of("目标表 |\n|\n名称 |\n读书推广 |\n类型 |\n").Show());
    }

    [Fact]
    public void Read_WrappedCellEndedByABar_IsJoined()
    {
        Assert.Equal(
            "T cells\n  名称\n  1.办好⏎2.服务\n  类型",
            TextReading.Of("名称 |\n1.办好\n2.服务 |\n类型 |").Show());
    }

    [Theory]
    [InlineData("名称 | 值\n讲座 | 5场\n到馆 | 9人")]
    [InlineData("名称 | 值 |\n讲座 | 5场 |\n到馆 | 9人 |")]
    [InlineData("| 名称 | 值 |\n| 讲座 | 5场 |\n| 到馆 | 9人 |")]
    [InlineData("| 名称 | 值 |\n|---|:--:|\n| 讲座 | 5场 |\n| 到馆 | 9人 |")]
    [InlineData("名称 | 值\n--- | ---\n讲座 | 5场\n到馆 | 9人")]
    public void Read_RowsOfBars_AreRowsWithoutTheirFrame(string text)
    {
        Assert.Equal("T\n  名称 ¦ 值\n  讲座 ¦ 5场\n  到馆 ¦ 9人", TextReading.Of(text).Show());
    }

    [Fact]
    public void Read_EscapedBar_IsACharacterOfItsCell()
    {
        Assert.Equal("T\n  a|b ¦ 1\n  c ¦ 2\n  d ¦ 3", TextReading.Of("| a\\|b | 1 |\n| c | 2 |\n| d | 3 |").Show());
    }

    [Fact]
    public void Read_StrayBars_StayInTheirParagraphs()
    {
        Assert.Equal(
            "P 首页 | 新闻\nP 某市图书中心\nP 读书推广说明\nP 服务读者。\nP 办好讲座。\nP 联系 | 声明",
            TextReading.Of("首页 | 新闻\n某市图书中心\n读书推广说明\n服务读者。\n办好讲座。\n联系 | 声明").Show());
    }

    [Fact]
    public void Read_BarsInRowsOfTabs_AreText()
    {
        Assert.Equal("T\n  a|b ¦ c\n  d ¦ e|f", TextReading.Of("a|b\tc\nd\te|f").Show());
    }
}
