using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextDocumentReaderTests
{
    [Fact]
    public void Read_RowsOfTabs_GivesTablesWithGapsAndTitles()
    {
        Assert.Equal(Fixtures.RowsShown, TextReading.Of(Fixtures.Rows).Show(gaps: true));
    }

    [Fact]
    public void Read_OneCellALine_GivesTheRowsThatEmptyLinesEnd()
    {
        Assert.Equal(Fixtures.DumpShown, TextReading.Of(Fixtures.Dump).Show(gaps: true));
    }

    [Fact]
    public void Read_Cell_HasItsPlace()
    {
        var row = TextReading.Of(Fixtures.Rows).Tables()[1].Rows[0];

        Assert.Equal(new Origin { Line = 21, Table = 2, Row = 1, Column = 3 }, row.Cells[2].Origin);
    }

    [Fact]
    public void Read_DumpedCell_HasTheLineOfItsSeparatorAndItsColumnInTheRow()
    {
        var row = TextReading.Of(Fixtures.Dump).Tables()[0].Rows[6];

        Assert.Equal(new Origin { Line = 33, Table = 1, Row = 7, Column = 4 }, row.Cells[3].Origin);
    }

    [Fact]
    public void Read_Paragraph_HasLineAndNumber()
    {
        var paragraph = TextReading.Of("一\n\n二").Document.Blocks.OfType<SourceParagraph>().Last();

        Assert.Equal(new Origin { Line = 3, Paragraph = 2 }, paragraph.Origin);
        Assert.True(paragraph.AfterGap);
    }

    [Fact]
    public void Read_FormFeeds_ArePagesAndGaps()
    {
        var reading = TextReading.Of("一\t二\n\f三\t四\n五\n\f");

        Assert.Equal(2, reading.Document.Pages);
        Assert.Equal("T\n  一 ¦ 二\n^  三 ¦ 四\nP 五", reading.Show(gaps: true));
        Assert.Equal(new Origin { Page = 2, Line = 2, Table = 1, Row = 2, Column = 1 }, reading.OnlyTable.Rows[1].Cells[0].Origin);
    }

    [Fact]
    public void Read_FormFeedWithinALine_EndsTheLineButNotItsNumber()
    {
        var paragraphs = TextReading.Of("一\f二").Document.Blocks.OfType<SourceParagraph>().ToList();

        Assert.Equal(["一", "二"], paragraphs.Select(p => p.Text));
        Assert.Equal([(1, 1), (1, 2)], paragraphs.Select(p => (p.Origin.Line!.Value, p.Origin.Page!.Value)));
    }

    [Fact]
    public void Read_WithoutFormFeeds_HasNoPages()
    {
        Assert.Null(TextReading.Of(Fixtures.Rows).Document.Pages);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\nb")]
    [InlineData("a\vb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void Read_AnyLineEnd_EndsALine(string text)
    {
        var paragraphs = TextReading.Of(text).Document.Blocks.OfType<SourceParagraph>().ToList();

        Assert.Equal([("a", 1), ("b", 2)], paragraphs.Select(p => (p.Text, p.Origin.Line!.Value)));
    }

    [Fact]
    public void Read_LineOfBlanks_IsAnEmptyParagraphOnlyBetweenParagraphs()
    {
        Assert.Equal("^P 名称\n^P \n^P 值", TextReading.Of(" \n名称\n\n\u3000\n\n值\n \n").Show(gaps: true));
    }

    [Fact]
    public void Read_WordsAlone_AreParagraphsOfOneLineEach()
    {
        Assert.Equal("P 阶段性项\nP 目\nP 名称 读书推广", TextReading.Of("阶段性项\n目\n  名称 读书推广  \n").Show());
    }

    [Fact]
    public void Read_QuotedCsvField_StaysAsItIs()
    {
        Assert.Equal("T\n  目标 ¦ \"1.完成…\nP 2.服务…\"", TextReading.Of("目标\t\"1.完成…\n2.服务…\"").Show());
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, "ZIP")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 }, "PDF")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00 }, "OLE")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 0x41 }, "8 control bytes")]
    public void Read_BinaryContent_IsUnsupportedWithItsEvidence(byte[] content, string evidence)
    {
        var reading = TextReading.Of(content);

        Assert.Equal(DocumentStatus.Unsupported, reading.Document.Failure);
        Assert.Empty(reading.Document.Blocks);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(DiagnosticCodes.BinaryContent, finding.Code);
        Assert.Contains(evidence, finding.Args["evidence"], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RandomBytes_AreUnsupported()
    {
        var content = new byte[4096];
        new Random(7).NextBytes(content);

        Assert.Equal(DocumentStatus.Unsupported, TextReading.Of(content).Document.Failure);
    }

    [Theory]
    [InlineData("form.txt", "名称", RecognitionLevel.ByName)]
    [InlineData("FORM.TXT", "名称", RecognitionLevel.ByName)]
    [InlineData("form.dat", "名称", RecognitionLevel.Possible)]
    [InlineData("-", "名称", RecognitionLevel.Possible)]
    [InlineData("form.txt", "\x01\x02\x03", RecognitionLevel.Possible)]
    [InlineData("form.dat", "\x01\x02\x03", RecognitionLevel.None)]
    public void Recognise_NameAndContent_GiveTheLevel(string path, string content, RecognitionLevel expected)
    {
        Assert.Equal(expected, new TextDocumentReader().Recognise(TextReading.Input(Encoding.UTF8.GetBytes(content), path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n \t\r\n\f\n")]
    public void Read_NoText_GivesNoBlocks(string text)
    {
        Assert.Empty(TextReading.Of(text).Document.Blocks);
    }
}
