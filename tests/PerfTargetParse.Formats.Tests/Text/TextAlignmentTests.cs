using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextAlignmentTests
{
    [Fact]
    public void Read_AlignedColumns_AreRowsWithEmptyCellsWhereNothingStands()
    {
        // One place a character, as a PDF's text layout counts.
        var reading = TextReading.Of("""
                                读书推广目标表

            项目名称    读书推广      性质      经常性
            资金      总额        6.00    年度
                    结转        0.00
            目标      办好读书节。            服务读者。
                    数量        讲座场次    ≥5场
                              到馆人次    ≥90人
            """);

        Assert.Equal(
            "P 读书推广目标表\nT lines\n^  项目名称 ¦ 读书推广 ¦ 性质 ¦ 经常性\n  资金 ¦ 总额 ¦ 6.00 ¦ 年度\n   ¦ 结转 ¦ 0.00\n  目标 ¦ 办好读书节。 ¦  ¦ 服务读者。\n   ¦ 数量 ¦ 讲座场次 ¦ ≥5场\n   ¦  ¦ 到馆人次 ¦ ≥90人",
            reading.Show(gaps: true));
        Assert.Equal(new Origin { Line = 8, Table = 1, Row = 6, Column = 3 }, reading.OnlyTable.Rows[5].Cells[2].Origin);
    }

    [Fact]
    public void Read_AlignedAsOnATerminal_GivesTheSameRows()
    {
        // Two places a Chinese character.
        var reading = TextReading.Of("""
            项目名称  读书推广    性质      经常性
            资金      总额        6.00      年度
                      结转        0.00
            一        二          abcdefgh  三
            """);

        Assert.Equal(
            "T lines\n  项目名称 ¦ 读书推广 ¦ 性质 ¦ 经常性\n  资金 ¦ 总额 ¦ 6.00 ¦ 年度\n   ¦ 结转 ¦ 0.00\n  一 ¦ 二 ¦ abcdefgh ¦ 三",
            reading.Show());
    }

    [Fact]
    public void Read_NumbersAlignedAtTheirRight_AreOneColumn()
    {
        var reading = TextReading.Of("""
            名称           金额  单位
            讲座   1,286,000.00  元
            场地           6.00  元
            图书      18,000.00  元
            """);

        Assert.Equal("T lines\n  名称 ¦ 金额 ¦ 单位\n  讲座 ¦ 1,286,000.00 ¦ 元\n  场地 ¦ 6.00 ¦ 元\n  图书 ¦ 18,000.00 ¦ 元", reading.Show());
    }

    [Fact]
    public void Read_LinesOfAMergedCellAmongRows_AreNotJoined()
    {
        // The middle line may be a cell merged over both others, or their row.
        var reading = TextReading.Of("""
            指标    名称      值
                  讲座场次    ≥5场
            数量
                  到馆人次    ≥90人
            时效    完成时间    6月
            """);

        Assert.Equal("T lines\n  指标 ¦ 名称 ¦ 值\n   ¦ 讲座场次 ¦ ≥5场\n  数量\n   ¦ 到馆人次 ¦ ≥90人\n  时效 ¦ 完成时间 ¦ 6月", reading.Show());
    }

    [Fact]
    public void Read_RowsBetweenEmptyLines_JoinTheLinesOfAWrappedCell()
    {
        var reading = TextReading.Of("""
            编号    名称        值

            01    讲座场次      ≥5场

            02    到馆人次      ≥90人

                  读者服务
            03                按时
                  完成率

            04    办结率       100%
            """);

        Assert.Equal("T lines\n  编号 ¦ 名称 ¦ 值\n  01 ¦ 讲座场次 ¦ ≥5场\n  02 ¦ 到馆人次 ¦ ≥90人\n  03 ¦ 读者服务⏎完成率 ¦ 按时\n  04 ¦ 办结率 ¦ 100%", reading.Show());
    }

    [Fact]
    public void Read_NoteRightUnderARow_IsNotJoined()
    {
        var reading = TextReading.Of("""
            编号    名称        值

            01    讲座场次      ≥5场

            02    到馆人次      ≥90人

            03    办结率       100%
            注：本表反映各项指标的情况。
            """);

        Assert.Equal("P 注：本表反映各项指标的情况。", reading.Show().Split('\n')[^1]);
    }

    [Fact]
    public void Read_PaddedWordsInText_AreParagraphs()
    {
        Assert.Equal(
            "P 其中：财政    资金\nP 服务读者。\nP 主  管：某局\nP 读书    推广节\nP 讲座  五场",
            TextReading.Of("其中：财政    资金\n服务读者。\n主  管：某局\n读书    推广节\n讲座  五场").Show());
    }

    [Fact]
    public void Read_PaddedWordsInAWrappedCell_StayInTheCell()
    {
        Assert.Equal("T\n  目标 ¦ 1.甲⏎2.乙    丙⏎3.丁\n  完", TextReading.Of("\t目标\n\t1.甲\n2.乙    丙\n3.丁\n\n\t完").Show());
    }

    [Fact]
    public void Read_PagesOfOneTable_AreEachAlignedOnTheirOwn()
    {
        var reading = TextReading.Of("甲    乙\n丙    丁\n戊    己\n\f甲甲甲甲甲      乙\n丙丙丙        丁\n戊戊戊        己\n");

        Assert.Equal("T lines\n  甲 ¦ 乙\n  丙 ¦ 丁\n  戊 ¦ 己\n^  甲甲甲甲甲 ¦ 乙\n  丙丙丙 ¦ 丁\n  戊戊戊 ¦ 己", reading.Show(gaps: true));
        Assert.Equal(2, reading.Document.Pages);
    }
}
