using PerfTargetParse.Formats.Ocr;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Ocr;

public sealed class TsvReaderTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    [Fact]
    public void Read_WordsOfLines_HavePlacesAndLines()
    {
        var words = TsvReader.Read(Head
            + "1\t2\t0\t0\t0\t0\t0\t0\t100\t50\t-1\t\n"
            + "4\t2\t1\t1\t1\t0\t5\t10\t60\t20\t-1\t\n"
            + "5\t2\t1\t1\t1\t1\t5\t12\t30\t16\t96.5\t项目\r\n"
            + "5\t2\t1\t1\t1\t2\t40\t12\t25\t16\t120\t名称\n")!;

        Assert.Equal(
            [new RecognisedWord(1, 1, 5, 35, 10, 30, 96.5, "项目"), new RecognisedWord(1, 1, 40, 65, 10, 30, 100, "名称")],
            words);
    }

    [Theory]
    [InlineData("5\t1\t1\t1\t1\t1\t5\t12\t30\t16\t96\tno line before it\n")]
    [InlineData("4\t1\t1\t1\t1\t0\t5\t10\t60\t20\t-1\t\n5\t1\t1\t1\t1\t1\t-5\t12\t30\t16\t96\tleft of the picture\n")]
    [InlineData("4\t1\t1\t1\t1\t0\t5\t10\t60\t20\t-1\t\n5\t1\t1\t1\t1\t1\t5\t12\t99999999999\t16\t96\tfar too wide\n")]
    [InlineData("4\t1\t1\t1\t1\t0\t5\t10\t60\t20\t-1\t\n5\t1\t1\t1\t1\t1\t5\t12\t30\t16\tsure\tno number\n")]
    [InlineData("4\t1\t1\t1\t1\t0\t5\t10\t60\t20\t-1\t\n5\t1\t1\t1\t1\t1\t5\t12\t30\t16\t96\t \u0007\n")]
    [InlineData("\0\0\0")]
    public void Read_WhatIsNoWord_IsPassedOver(string rows) => Assert.Empty(TsvReader.Read(Head + rows)!);

    [Theory]
    [InlineData("")]
    [InlineData("Tesseract Open Source OCR Engine")]
    public void Read_NoTsv_IsNull(string text) => Assert.Null(TsvReader.Read(text));
}
