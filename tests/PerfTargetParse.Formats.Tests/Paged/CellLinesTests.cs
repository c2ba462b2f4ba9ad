using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Pdf.Layout;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Paged;

/// <summary>Cells of 10-point print: a wide character is 10 wide, a narrow one 5.</summary>
public sealed class CellLinesTests
{
    private const float Padding = 3;

    [Theory]
    [InlineData(106, "促进妇女儿童身心健康|发展", "促进妇女儿童身心健康发展")]
    [InlineData(106, "促进妇女儿童|身心健康", "促进妇女儿童\n身心健康")]
    [InlineData(106, "促进妇女儿童身心健|康。", "促进妇女儿童身心健康。")]
    [InlineData(106, "促进妇女儿童身心健|康发展", "促进妇女儿童身心健康发展")]
    [InlineData(106, "开展公益讲座活|（每月）", "开展公益讲座活\n（每月）")]
    [InlineData(106, "开展公益讲座活动等|（每月）", "开展公益讲座活动等（每月）")]
    [InlineData(106, "举办讲座及活动|≥12场", "举办讲座及活动\n≥12场")]
    [InlineData(106, "举办各类讲座活动|≥120场", "举办各类讲座活动≥120场")]
    [InlineData(106, "维护权益，建设和|营“心妍驿站”", "维护权益，建设和营“心妍驿站”")]
    [InlineData(16, "绩|效|目|标", "绩效目标")]
    [InlineData(106, "绩|效|目|标", "绩\n效\n目\n标")]
    public void Join_ChineseLines_AreJoinedWhereTheNextDidNotFit(float width, string lines, string expected) => Assert.Equal(expected, CellLines.Join(Cell(width, lines)));

    [Theory]
    [InlineData(106, "购买 Microsoft|Office 软件", "购买 Microsoft Office 软件")]
    [InlineData(46, "2024年12月3|1日", "2024年12月31日")]
    [InlineData(46, "280,000.|00", "280,000.00")]
    [InlineData(46, "abcdefgh|ijkl", "abcdefghijkl")]
    [InlineData(76, "采购 Windows|10 系统", "采购 Windows 10 系统")]
    public void Join_LatinWordsAndNumbers_HaveTheBlankThatTheBreakTook(float width, string lines, string expected) =>
        Assert.Equal(expected, CellLines.Join(Cell(width, lines)));

    [Theory]
    [InlineData(106, "1.举办讲座不少于十次；|2.编印手册", "1.举办讲座不少于十次；\n2.编印手册")]
    [InlineData(106, "目标一：改造老旧小区。|目标2：绿化", "目标一：改造老旧小区。\n目标2：绿化")]
    [InlineData(106, "完成率比上年提高不少于|1.5个百分点", "完成率比上年提高不少于1.5个百分点")]
    public void Join_ItemsOfAList_KeepTheirLines(float width, string lines, string expected) => Assert.Equal(expected, CellLines.Join(Cell(width, lines)));

    [Fact]
    public void Join_CentredLines_CountTheRoomOnBothSides()
    {
        Assert.Equal("促进妇女儿童\n身心健康全面发展", CellLines.Join(Cell(106, "促进妇女儿童|身心健康全面发展", centred: true)));
        Assert.Equal("促进妇女儿童身心健康发展", CellLines.Join(Cell(106, "促进妇女儿童身心健康|发展", centred: true)));
    }

    [Fact]
    public void Join_CellOverPages_IsJoinedAsOneAndByPage()
    {
        var box = new LayoutBox(100, 700, 206, 760);
        var further = new LayoutPlace(3, new LayoutBox(100, 50, 206, 90));
        var cell = new LayoutCell(0, 0, 1, 1, box, 2, "促进妇女儿童身心健康\n发展")
        {
            LinePlaces = [new LayoutPlace(2, new LayoutBox(103, 740, 203, 750)), new LayoutPlace(3, new LayoutBox(103, 55, 123, 65))],
            FurtherParts = [further],
        };

        Assert.Equal("促进妇女儿童身心健康发展", CellLines.Join(cell));
        Assert.Equal(("促进妇女儿童身心健康", "发展"), (CellLines.JoinOn(cell, 2), CellLines.JoinOn(cell, 3)));
    }

    [Fact]
    public void Join_PageReadFromTheSide_LooksAlongTheWriting()
    {
        var cell = new LayoutCell(0, 0, 1, 1, new LayoutBox(100, 100, 140, 206), 1, "促进妇女儿童身心健康\n发展")
        {
            LinePlaces = [new LayoutPlace(1, new LayoutBox(125, 103, 135, 203)), new LayoutPlace(1, new LayoutBox(110, 103, 120, 123))],
        };

        Assert.Equal("促进妇女儿童身心健康发展", CellLines.Join(cell));
    }

    private static LayoutCell Cell(float width, string lines, bool centred = false)
    {
        var texts = lines.Split('|');
        return new LayoutCell(0, 0, 1, 1, new LayoutBox(100, 0, 100 + width, 12 * texts.Length), 1, string.Join('\n', texts))
        {
            LinePlaces = [.. texts.Select((text, i) => Place(text, i))],
        };

        LayoutPlace Place(string text, int line)
        {
            var length = 10 * LineBreaks.Width(text);
            var start = centred ? 100 + ((width - length) / 2) : 100 + Padding;
            return new LayoutPlace(1, new LayoutBox(start, 12 * line, start + length, (12 * line) + 10));
        }
    }
}
