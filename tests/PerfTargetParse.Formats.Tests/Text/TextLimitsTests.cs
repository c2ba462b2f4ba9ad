using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Pipeline;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextLimitsTests
{
    [Fact]
    public void Read_LineOverTheLimit_IsCutWithAFinding()
    {
        var reading = TextReading.Of("甲\n一二三四五六\n乙", Limits.Default with { LineCharacters = 4 });

        Assert.Equal("P 甲\nP 一二三四\nP 乙", reading.Show());
        Assert.False(reading.Document.IsComplete);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((DiagnosticCodes.LineTooLong, "2", "6", "4"), (finding.Code, finding.Args["line"], finding.Args["length"], finding.Args["limit"]));
    }

    [Theory]
    [InlineData("甲\n乙\n丙\n丁", "P 甲\nP 乙\nP 丙")]
    [InlineData("甲\t乙\n丙\t丁", "T\n  甲 ¦ 乙")]
    [InlineData("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>", "T\n  甲 ¦ 乙")]
    public void Read_MoreCellsThanTheLimit_KeepsThoseBefore(string text, string expected)
    {
        var reading = TextReading.Of(text, Limits.Default with { Cells = 3 });

        Assert.Equal(expected, reading.Show());
        Assert.False(reading.Document.IsComplete);
        Assert.Contains(DiagnosticCodes.CellLimit, reading.Codes);
    }

    [Fact]
    public void Read_AsManyCellsAsTheLimit_IsComplete()
    {
        var reading = TextReading.Of("甲\n乙\n丙", Limits.Default with { Cells = 3 });

        Assert.True(reading.Document.IsComplete);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Read_NoTimeLeft_StopsWithWhatItHas()
    {
        var reading = TextReading.Of("甲\n乙", Limits.Default with { Time = TimeSpan.Zero });

        Assert.False(reading.Document.IsComplete);
        Assert.Contains(DiagnosticCodes.TimeLimit, reading.Codes);
    }

    [Fact]
    public void Read_Interrupted_Throws()
    {
        var context = new ReadContext(Limits.Default, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => new TextDocumentReader().Read(TextReading.Input("甲"u8.ToArray()), context));
    }

    [Fact]
    public void Read_TableLongerThanTheWindow_StaysOne()
    {
        var reading = TextReading.Of(string.Concat(Enumerable.Repeat("甲\t乙\n", 40_000)));

        Assert.Equal(40_000, reading.OnlyTable.Rows.Count);
    }
}
