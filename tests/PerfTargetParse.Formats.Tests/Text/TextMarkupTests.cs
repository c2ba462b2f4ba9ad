using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextMarkupTests
{
    [Theory]
    [InlineData("<p>办好讲座。</p>", "办好讲座。")]
    [InlineData("<P CLASS=\"a > b\">办好<b>讲座</b>。</P>", "办好讲座。")]
    [InlineData("办好<span style='x'>讲座</span>", "办好讲座")]
    [InlineData("A&amp;B&nbsp;C &#8805;5 &#x2265;6 &lt;p&gt;", "A&B C ≥5 ≥6 <p>")]
    [InlineData("a<!-- b -->c", "ac")]
    [InlineData("[bookmark: _GoBack]名称", "名称")]
    [InlineData("见HYPERLINK \"http://a.example/\" \\l \"b\" 附件", "见 附件")]
    [InlineData("{ HYPERLINK \"http://a.example/\" }附件", "附件")]
    [InlineData("第一章PAGEREF _Toc12 \\h 3", "第一章 3")]
    public void Read_LeftOverMarkup_IsTakenOff(string text, string expected)
    {
        var reading = TextReading.Of(text);

        Assert.Equal("P " + expected, reading.Show());
        Assert.Contains(DiagnosticCodes.MarkupRemoved, reading.Codes);
    }

    [Theory]
    [InlineData("<100(百分比)")]
    [InlineData("维护及时性(<24小时)")]
    [InlineData("≥3<5>2")]
    [InlineData("a <b 且 c> d")]
    [InlineData("<某某>")]
    [InlineData("<p")]
    [InlineData("<>")]
    [InlineData("A&B; &unknown; &#0;")]
    [InlineData("[2031]12号")]
    [InlineData("]附注")]
    [InlineData("{某}")]
    [InlineData("HYPERLINK 一词")]
    public void Read_SignsThatAreNoMarkup_Survive(string text)
    {
        var reading = TextReading.Of(text);

        Assert.Equal("P " + text, reading.Show());
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Read_DividedLine_IsSeveralParagraphsOutsideTablesAndOneCellInside()
    {
        Assert.Equal("P 甲\nP 乙", TextReading.Of("<div>甲</div> <div>乙</div>").Show());
        Assert.Equal("T\n  甲⏎乙 ¦ 丙", TextReading.Of("<div>甲</div> <div>乙</div>\t丙").Show());
    }

    [Fact]
    public void Read_LineOfMarkupAlone_IsNoLine()
    {
        Assert.Equal("P 甲\nP 乙", TextReading.Of("<div>\n甲\n</div>\n乙").Show(gaps: true));
    }

    [Fact]
    public void Read_KindsTakenOff_AreNamedOnce()
    {
        var finding = Assert.Single(TextReading.Of("<p>甲</p>\n[bookmark: a]乙\n<p>丙&amp;</p>").Findings);

        Assert.Equal("HTML tags, HTML entities, [bookmark]", finding.Args["kinds"]);
    }

    [Fact]
    public void Read_HtmlTable_GivesItsCellsWithSpans()
    {
        var reading = TextReading.Of(
            "说明\n<table border=1><tr><td rowspan=\"2\">级</td><td colspan='2'>名称</td></tr>\n<tr><td>讲<br>座</td>\n<td>5\n场</td></tr></table>尾");

        Assert.Equal("P 说明\nT\n  级 ¦ 名称\n  讲⏎座 ¦ 5场\nP 尾", reading.Show());
        var cells = reading.OnlyTable.Rows.SelectMany(r => r.Cells).ToList();
        Assert.Equal(new Origin { Line = 2, Table = 1, Row = 1, Column = 1, RowSpan = 2 }, cells[0].Origin);
        Assert.Equal(2, cells[0].RowSpan);
        Assert.Equal(new Origin { Line = 2, Table = 1, Row = 1, Column = 2, ColumnSpan = 2 }, cells[1].Origin);
        Assert.Equal(new Origin { Line = 3, Table = 1, Row = 2, Column = 2 }, cells[2].Origin);
        Assert.Equal(new Origin { Line = 4, Table = 1, Row = 2, Column = 3 }, cells[3].Origin);
    }

    [Fact]
    public void Read_UnclosedHtmlTable_KeepsWhatItHolds()
    {
        Assert.Equal("T\n  甲 ¦ 乙", TextReading.Of("<table>\n<tr><td>甲<td>乙").Show());
    }

    [Fact]
    public void Read_TableTagWithoutCells_LeavesTheLinesAsTheyAre()
    {
        Assert.Equal("P 甲", TextReading.Of("<table>甲</table>").Show());
        Assert.Equal("P 甲\nT\n  乙 ¦ 丙\n^  丁 ¦ 戊", TextReading.Of("<table>甲\n乙\t丙\n\n丁\t戊").Show(gaps: true));
    }

    [Fact]
    public void Read_TableNeverClosed_LeavesTheLinesAfterItsLastCell()
    {
        var reading = TextReading.Of("<table><tr><td>甲</td>\n<td>乙</td></tr>\n丙\t丁\n戊");

        Assert.Equal("T\n  甲 ¦ 乙\nT\n  丙 ¦ 丁\nP 戊", reading.Show());
        Assert.Equal(3, reading.Tables()[1].Rows[0].Cells[0].Origin.Line);
    }
}
