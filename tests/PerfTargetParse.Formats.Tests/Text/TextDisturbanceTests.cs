using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

/// <summary>What mirrors and editors do to a text on its way must not change how it is read.</summary>
public sealed class TextDisturbanceTests
{
    [Fact]
    public void Read_RowsWithoutEmptyLines_AreTheSame()
    {
        var disturbed = Fixtures.WithoutEmptyLines(Fixtures.Rows);

        Assert.Equal(TextReading.Of(Fixtures.Rows).Show(), TextReading.Of(disturbed).Show());
    }

    [Fact]
    public void Read_RowsWithBarsForTabs_AreTheSame()
    {
        var disturbed = Fixtures.Rows.Replace("\t", " | ", StringComparison.Ordinal);

        Assert.Equal(Fixtures.RowsShown, TextReading.Of(disturbed).Show(gaps: true));
        Assert.Equal(Fixtures.RowsShown, TextReading.Of(Fixtures.EachLine(disturbed, line => line.TrimEnd())).Show(gaps: true));
    }

    [Fact]
    public void Read_RowsWithTrailingTabsCut_LoseOnlyTheRowsOfOneCell()
    {
        var disturbed = Fixtures.EachLine(Fixtures.Rows, line => line.TrimEnd('\t'));

        // A row with one cell in its first column has nothing left that shows the row: it is a paragraph of the same text.
        var expected = Fixtures.RowsShown.Replace("T\n^  项目目标表\n  (2031年度)\n", "^P 项目目标表\nP (2031年度)\nT\n", StringComparison.Ordinal);
        Assert.Equal(expected, TextReading.Of(disturbed).Show(gaps: true));
    }

    [Fact]
    public void Read_DumpWithBarsForTabs_IsTheSame()
    {
        var disturbed = Fixtures.Dump.Replace("\t", " | ", StringComparison.Ordinal);

        Assert.Equal(Fixtures.DumpShown, TextReading.Of(disturbed).Show(gaps: true));
        Assert.Equal(Fixtures.DumpShown, TextReading.Of(Fixtures.EachLine(disturbed, line => line.TrimEnd())).Show(gaps: true));
    }

    [Fact]
    public void Read_DumpWithTrailingTabsCut_FindsTheEmptyCellsInDoubledEmptyLines()
    {
        var disturbed = Fixtures.EachLine(Fixtures.Dump, line => line.TrimEnd('\t'));

        Assert.Equal(Fixtures.DumpShown, TextReading.Of(disturbed).Show(gaps: true));
    }

    [Fact]
    public void Read_DumpWithoutEmptyLines_KeepsCellsAndTitlesAndSaysThatRowsAreUnknown()
    {
        var expected = """
            P 1.读书推广目标表
            T cells
              900100某市图书中心
              单位：万元
              项目名称
              读书推广
              资金用途
              预算数
              5.00
              其他
              ·
              ·
              用于读书节
              目标
              1.办好读书节。⏎2.服务读者。
              一级
              二级
              三级
              描述
              值
              产出
              数量
              讲座场次
              讲座场次
              ≥26场
              ·
              质量
              合格率
              合格率
              ≥95%
              ·
              时效
              完成时间
              完成时间
              6月底前
            P 2.修缮目标表
            T cells
              900101某市图书分馆
              单位：万元
              项目名称
              馆舍修缮
            """.Replace("·", "", StringComparison.Ordinal);

        Assert.Equal(expected, TextReading.Of(Fixtures.WithoutEmptyLines(Fixtures.Dump)).Show());
        Assert.Equal(expected, TextReading.Of(Fixtures.WithoutEmptyLines(Fixtures.Dump).Replace("\t", " | ", StringComparison.Ordinal)).Show());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    [InlineData("GB18030", false)]
    [InlineData("GB18030", true)]
    [InlineData("gb2312", false)]
    public void Read_OtherEncoding_IsTheSame(string name, bool withMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        foreach (var (text, shown) in new[] { (Fixtures.Rows, Fixtures.RowsShown), (Fixtures.Dump, Fixtures.DumpShown) })
        {
            // GB 2312 lacks none of the characters of the rows, but "≤≥" only by luck: what it cannot write would not come back.
            Assert.Equal(text, encoding.GetString(encoding.GetBytes(text)));
            var reading = TextReading.Of(encoding.GetBytes((withMark ? "\uFEFF" : "") + text));

            Assert.Equal(shown, reading.Show(gaps: true));
            Assert.Equal(!withMark, reading.Codes.Contains(DiagnosticCodes.EncodingGuessed));
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEnds_AreTheSame(string lineEnd)
    {
        foreach (var (text, shown) in new[] { (Fixtures.Rows, Fixtures.RowsShown), (Fixtures.Dump, Fixtures.DumpShown) })
        {
            Assert.Equal(shown, TextReading.Of(text.Replace("\n", lineEnd, StringComparison.Ordinal)).Show(gaps: true));
        }
    }

    [Fact]
    public void Read_NulsAndControlCharacters_AreLeftOutAndCounted()
    {
        var disturbed = Fixtures.Rows.Replace("目标", "目\0标", StringComparison.Ordinal).Replace("讲座", "\x01讲\x7F座", StringComparison.Ordinal);

        var reading = TextReading.Of(disturbed);

        Assert.Equal(Fixtures.RowsShown, reading.Show(gaps: true));
        var finding = Assert.Single(reading.Findings, f => f.Code == DiagnosticCodes.ControlCharacters);
        Assert.Equal(("8", "3"), (finding.Args["count"], finding.Args["line"]));
    }

    [Fact]
    public void Read_LongDumpThatTouchesRows_IsNoPartOfThem()
    {
        var dump = string.Concat(Enumerable.Range(1, 20).Select(i => $"\t指标{i}\n"));

        var tables = TextReading.Of(dump + "名称\t值\n\t讲座\n到馆\t9\n").Tables();

        Assert.Equal([TableShape.Cells, TableShape.Rows], tables.Select(t => t.Shape));
        Assert.Equal([20, 3], tables.Select(t => t.Rows.Count));
        Assert.Equal(["", "讲座"], tables[1].Rows[1].Cells.Select(c => c.Text));
    }

    [Fact]
    public void Read_TextsOneAfterAnother_EachKeepsItsShape()
    {
        var expected = $"{Fixtures.DumpShown}\n{Fixtures.RowsShown}\n{Fixtures.DumpShown.Insert(0, "^")}";

        Assert.Equal(expected, TextReading.Of($"{Fixtures.Dump}\n{Fixtures.Rows}\n\n{Fixtures.Dump}").Show(gaps: true));
    }
}
