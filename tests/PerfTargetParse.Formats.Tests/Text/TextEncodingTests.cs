using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextEncodingTests
{
    [Fact]
    public void Read_DamagedUtf8_ReplacesAndCountsTheDamage()
    {
        byte[] content = [.. "名称一\n读书推广五场"u8, 0xFF, .. "效果"u8, 0xE4, .. "\n满意度\n"u8];

        var reading = TextReading.Of(content);

        Assert.Equal("P 名称一\nP 读书推广五场\uFFFD效果\uFFFD\nP 满意度", reading.Show());
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((DiagnosticCodes.UndecodableBytes, "2", "UTF-8", "2"), (finding.Code, finding.Args["count"], finding.Args["encoding"], finding.Args["line"]));
    }

    [Fact]
    public void Read_ReplacementCharacterOfTheText_IsNoDamage()
    {
        Assert.Empty(TextReading.Of("甲\uFFFD").Findings);
    }

    [Fact]
    public void Read_ChineseFarIntoAGb18030File_IsFound()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = string.Concat(Enumerable.Repeat("0123456789\n", 200_000)) + "项目名称\t读书推广";

        var reading = TextReading.Of(Encoding.GetEncoding("GB18030").GetBytes(text));

        Assert.Equal(["项目名称", "读书推广"], reading.OnlyTable.Rows[0].Cells.Select(c => c.Text));
    }

    [Fact]
    public void Read_Gb18030CutInTheMiddleOfACharacter_IsReadUpToThere()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var content = Encoding.GetEncoding("GB18030").GetBytes("项目名称和读书推广");

        Assert.Equal("P 项目名称和读书推\uFFFD", TextReading.Of(content[..^1]).Show());
    }

    [Fact]
    public void Read_AsciiInUtf16WithoutMark_IsRead()
    {
        var reading = TextReading.Of(Encoding.Unicode.GetBytes("name\tvalue\n"));

        Assert.Equal("T\n  name ¦ value", reading.Show());
    }

    [Theory]
    [InlineData("na\0me value", "name value")]
    [InlineData("文|---|≥5场\0值", "文|---|≥5场值")]
    public void Read_StrayNulsInUtf8_DoNotMakeItUtf16(string text, string expected)
    {
        Assert.Equal("P " + expected, TextReading.Of(text).Show());
    }

    [Fact]
    public void Read_CharacterAcrossChunks_IsWhole()
    {
        var text = "a" + new string('目', 50_000);

        Assert.Equal(text, Assert.IsType<SourceParagraph>(Assert.Single(TextReading.Of(text).Document.Blocks)).Text);
    }

    [Fact]
    public void Read_CrLfAcrossChunks_IsOneLineEnd()
    {
        // The carriage return is the last byte of the first chunk.
        var text = new string('a', (32 * 1024) - 1) + "\r\nb";

        Assert.Equal([1, 2], TextReading.Of(text).Document.Blocks.OfType<SourceParagraph>().Select(p => p.Origin.Line!.Value));
    }
}
