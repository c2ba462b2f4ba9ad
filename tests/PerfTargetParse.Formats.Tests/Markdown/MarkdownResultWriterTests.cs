using PerfTargetParse.Formats.Markdown;
using PerfTargetParse.Model;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Markdown;

public sealed class MarkdownResultWriterTests
{
    [Fact]
    public void MarkdownResultWriter_RichDocuments_GivesTheExpectedFile() =>
        GoldenFile.Matches(ExpectedFolder.Path + "rich.md", MemoryTarget.WriteText(new MarkdownResultWriter(), RichDocuments.All));

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~")]
    [InlineData("<b>&amp;[x](y)", "\\<b\\>\\&amp;\\[x\\](y)")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("一\r\n二\n\n 三 ", "一<br>二<br>三")]
    [InlineData("a\u0001b\tc", "a b c")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Inline_Text_ShowsAsItself(string? text, string expected) => Assert.Equal(expected, MarkdownText.Inline(text));

    [Theory]
    [InlineData("1. 送书", "1\\. 送书")]
    [InlineData("12) 送书", "12\\) 送书")]
    [InlineData("- 送书", "\\- 送书")]
    [InlineData("+ 送书", "\\+ 送书")]
    [InlineData("===", "\\===")]
    [InlineData("# 送书", "\\# 送书")]
    [InlineData("> 送书", "\\> 送书")]
    [InlineData("1、送书", "1、送书")]
    [InlineData("2026", "2026")]
    [InlineData("送书", "送书")]
    public void AtLineStart_Text_BeginsNoBlock(string text, string expected) => Assert.Equal(expected, MarkdownText.AtLineStart(text));

    [Fact]
    public void MarkdownResultWriter_Tables_HaveTheSameNumberOfCellsInEveryRow()
    {
        var lines = MemoryTarget.WriteText(new MarkdownResultWriter(), RichDocuments.All).Split('\n');
        var rows = 0;
        for (var index = 1; index < lines.Length; index++)
        {
            if (lines[index].StartsWith('|') && lines[index - 1].StartsWith('|'))
            {
                Assert.Equal(Cells(lines[index - 1]), Cells(lines[index]));
                rows++;
            }
        }

        Assert.True(rows > 30, $"{rows} rows");
    }

    [Fact]
    public void MarkdownResultWriter_PlainForm_ShowsNoEmptyColumns()
    {
        var indicator = new Indicator { Level1 = "产出指标", Name = "次数", Targets = [new Target { Raw = "5次", Kind = TargetKind.Number, Value = 5m, Unit = "次" }] };
        var project = new Project { Id = "1", Kind = ProjectKind.Declaration, Name = "甲", Indicators = [indicator] };
        var text = MemoryTarget.WriteText(new MarkdownResultWriter(), new DocumentResult { Source = new SourceInfo { Path = "a.txt" }, Status = DocumentStatus.Ok, Projects = [project] });

        Assert.EndsWith(
            """
            ### 绩效指标

            | 序号 | 一级指标 | 三级指标 | 指标值 | 数值 | 单位 |
            | --- | --- | --- | --- | --- | --- |
            | 1 | 产出指标 | 次数 | 5次 | 5 | 次 |

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-06", "2024-07", "2024-06 — 2024-07")]
    [InlineData("2024-06", "2024-06", "2024-06")]
    [InlineData(null, "--12", "--12")]
    [InlineData("2024", null, "2024")]
    public void MarkdownResultWriter_Dates_ShowTheEndsThatAreThere(string? from, string? to, string expected)
    {
        var target = new Target { Raw = "x", Kind = TargetKind.Date, From = from, To = to };
        var project = new Project { Id = "1", Kind = ProjectKind.Declaration, Indicators = [new Indicator { Name = "甲", Targets = [target] }] };
        var text = MemoryTarget.WriteText(new MarkdownResultWriter(), new DocumentResult { Source = new SourceInfo { Path = "a.txt" }, Status = DocumentStatus.Ok, Projects = [project] });

        Assert.EndsWith($"| 1 | 甲 | x | {expected} |\n", text, StringComparison.Ordinal);
    }

    private static int Cells(string row) => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
}
