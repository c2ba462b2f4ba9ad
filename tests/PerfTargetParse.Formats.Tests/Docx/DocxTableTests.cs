using PerfTargetParse.Diagnostics;
using PerfTargetParse.Source;
using Xunit;
using static PerfTargetParse.Formats.Tests.Docx.WordFile;

namespace PerfTargetParse.Formats.Tests.Docx;

public sealed class DocxTableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Read_MergedCells_GiveSpansAndColumnsOfTheGrid() =>
        Assert.Equal(
            ["1,1 2x1 甲", "1,2 1x2 乙", "2,2 1x1 丙", "2,3 1x1 丁"],
            Cells(Row(Cell("甲", Restart), Cell("乙", "<w:gridSpan w:val=\"2\"/>")), Row(Cell("", Continue), Cell("丙"), Cell("丁"))));

    [Fact]
    public void Read_ColumnsBeforeARow_AreLeftFree() =>
        Assert.Equal(["1,3 1x1 甲", "2,1 1x1 乙"], Cells("<w:tr><w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Cell("甲") + "</w:tr>", Row(Cell("乙"))));

    [Fact]
    public void Read_GoesOnWithNothingAbove_IsACellOfItsOwn() =>
        Assert.Equal(["1,1 2x1 甲", "1,2 1x1 乙", "2,2 1x1 丙"], Cells(Row(Cell("甲", Continue), Cell("乙")), Row(Cell("", Continue), Cell("丙"))));

    [Fact]
    public void Read_MergeThatBeginsInEachRow_IsNoMerge() =>
        Assert.Equal(["1,1 1x1 甲", "2,1 1x1 乙"], Cells(Row(Cell("甲", Restart)), Row(Cell("乙", Restart))));

    [Fact]
    public void Read_MergeWhoseColumnsMoved_GoesOn() =>
        Assert.Equal(
            ["1,1 2x2 甲", "1,3 1x1 乙", "2,3 1x1 丙"],
            Cells(Row(Cell("甲", "<w:gridSpan w:val=\"2\"/>" + Restart), Cell("乙")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("", Continue) + Cell("丙") + "</w:tr>"));

    [Fact]
    public void Read_RowWithoutTheMergedCell_EndsTheMerge() =>
        Assert.Equal(
            ["1,1 1x1 甲", "1,2 1x1 乙", "2,1 1x1 丙", "3,1 1x1 丁"],
            Cells(Row(Cell("甲"), Cell("乙", Restart)), Row(Cell("丙")), Row(Cell("丁"))));

    [Fact]
    public void Read_TextUnderAMergedCell_IsNotSeenAndSaid()
    {
        var read = WordReading.Of(Table(Row(Cell("产出指标", Restart)), Row(Cell("产出指标", Continue)), Row(Cell("别的", Continue))));

        Assert.Equal(["1,1 3x1 产出指标"], read.Cells);
        var finding = Assert.Single(read.Context.Findings.ToList(), f => f.Code == DiagnosticCodes.TextHidden);
        Assert.Equal("2", finding.Args["count"]);
    }

    [Fact]
    public void Read_CellsMergedToTheLeft_AreOne() =>
        Assert.Equal(["1,1 1x2 甲", "1,3 1x1 乙"], Cells(Row(Cell("甲", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("乙"))));

    [Fact]
    public void Read_ParagraphsOfACell_AreItsLines() =>
        Assert.Equal(["1,1 1x1 甲/乙/丙 丁"], Cells(Row("<w:tc>" + Paragraph("甲\n乙") + Paragraph("") + "<w:p><w:r><w:t>丙</w:t><w:tab/><w:t>丁</w:t></w:r></w:p></w:tc>")));

    [Fact]
    public void Read_DeletedAndHiddenRows_AreNotThere()
    {
        var read = WordReading.Of(Table(
            Row(Cell("甲")),
            "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("乙") + "</w:tr>",
            "<w:tr><w:trPr><w:hidden/></w:trPr>" + Cell("丙") + "</w:tr>",
            "<w:tr><w:trPr><w:ins/></w:trPr>" + Cell("丁") + "</w:tr>"));

        Assert.Equal(["1,1 1x1 甲", "2,1 1x1 丁"], read.Cells);
        Assert.Contains(DiagnosticCodes.TextHidden, read.Codes);
    }

    [Fact]
    public void Read_ControlsAroundRowsAndCells_AreSeenThrough() =>
        Assert.Equal(
            ["1,1 1x1 甲", "1,2 1x1 ", "1,3 1x1 乙"],
            Cells("<w:sdt><w:sdtContent><w:tr>" + Cell("甲") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Cell("点击输入") + "</w:sdtContent></w:sdt>" + Cell("乙") + "</w:tr></w:sdtContent></w:sdt>"));

    [Fact]
    public void Read_TableThatLaysOutACell_IsTextOfIt() =>
        Assert.Equal(["1,1 1x1 甲/乙 丙", "1,2 1x1 丁"], Cells(Row("<w:tc>" + Paragraph("甲") + Table(Row(Cell("乙"), Cell("丙"))) + Paragraph("") + "</w:tc>", Cell("丁"))));

    [Fact]
    public void Read_TableInACell_StandsBetweenTheRows()
    {
        var inner = Table(Row(Cell("丙"), Cell("丁")), Row(Cell("戊"), Cell("己")));
        var read = WordReading.Of(Table(Row(Cell("甲"), "<w:tc>" + Paragraph("乙") + inner + "</w:tc>"), Row(Cell("庚"), Cell("辛"))));

        Assert.Equal(
            ["1,1 1x1 甲|1,2 1x1 乙", "1,1 1x1 丙|1,2 1x1 丁|2,1 1x1 戊|2,2 1x1 己", "2,1 1x1 庚|2,2 1x1 辛"],
            read.Document.Blocks.Cast<SourceTable>().Select(t => string.Join('|', WordReading.CellsOf(t))));
        Assert.Equal([1, 2, 1], read.Document.Blocks.Cast<SourceTable>().Select(t => t.Rows[0].Cells[0].Origin.Table!.Value));
    }

    [Fact]
    public void Read_TableThatOnlyHoldsAForm_IsSeenThrough()
    {
        var inner = Table(Row(Cell("甲"), Cell("乙")), Row(Cell("丙"), Cell("丁")));
        var read = WordReading.Of(Table(Row("<w:tc>" + Paragraph("项目绩效目标表") + Paragraph("单位：万元") + inner + Paragraph("注") + "</w:tc>")));

        Assert.Equal(["项目绩效目标表", "单位：万元", "注"], read.Paragraphs);
        Assert.Equal([typeof(SourceParagraph), typeof(SourceParagraph), typeof(SourceTable), typeof(SourceParagraph)], read.Document.Blocks.Select(b => b.GetType()));
    }

    private static IEnumerable<string> Cells(params string[] rows) => WordReading.Of(Table(rows)).Cells;
}
