using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class ReportTests
{
    private readonly ToolInMemory _tool = new();

    [Fact]
    public void Report_Run_CountsByStatusAndSeverity()
    {
        _tool.Files.With(("in/a.txt", "form"), ("in/b.txt", "failed info"), ("in/c.txt", "form warning"), ("in/d.txt", "plain"));

        _tool.Run("convert", "in", "-o", "out");

        var lines = _tool.Error.TrimEnd().Split('\n');
        Assert.Matches(@"^4 documents in \d+\.\d s: 1 ok, 1 with findings, 1 without a form, 1 failed$", lines[^3]);
        Assert.Equal("2 projects, 2 indicators, 2 targets", lines[^2]);
        Assert.Equal("Findings: 0 errors, 2 warnings, 1 info", lines[^1]);
    }

    [Fact]
    public void Report_NoTerminal_OneLineADocument()
    {
        _tool.Files.With(("in/a.txt", "form"), ("in/b.txt", "failed"));

        _tool.Run("convert", "in", "-o", "out");

        Assert.StartsWith("a.txt: ok, 1 project, 1 indicator\nb.txt: failed\n2 documents", _tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _tool.Error);
    }

    [Fact]
    public void Report_Terminal_LineIsWrittenOverAndErasedAtTheEnd()
    {
        _tool.IsTerminal = true;
        _tool.Files.With(("in/a.txt", "plain"), ("in/b.txt", "plain"));

        _tool.Run("convert", "in", "-o", "out");

        Assert.Contains("[1/2]", _tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a.txt: without a form", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("\r\u001b[K2 documents", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_SameFindingManyTimes_ThreeAreShownAndTheRestCounted()
    {
        _tool.Files.With(("a.txt", "warning warning form warning warning warning"));

        _tool.Run("convert", "a.txt", "-o", "out");

        var lines = _tool.Error.Split('\n').Where(l => l.StartsWith("a.txt: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, lines.Count);
        Assert.StartsWith("a.txt: warning PT1003: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("(line 1)", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("(line 2)", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("(line 4)", lines[2], StringComparison.Ordinal);
        Assert.Equal("a.txt: 2 more of PT1003", lines[3]);
    }

    [Theory]
    [InlineData("--quiet", false, false)]
    [InlineData("--no-color", false, true)]
    [InlineData("--verbose", true, true)]
    public void Report_Verbosity_DecidesWhatIsShown(string option, bool showsInfo, bool showsWarning)
    {
        _tool.Files.With(("a.txt", "info warning"));

        _tool.Run("convert", "a.txt", "-o", "out", option);

        Assert.Equal(showsInfo, _tool.Error.Contains("PT1005", StringComparison.Ordinal));
        Assert.Equal(showsWarning, _tool.Error.Contains("PT1003", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_QuietAndAllWell_SaysNothing()
    {
        _tool.Files.With(("in/a.txt", "plain"), ("in/b.txt", "warning"));

        _tool.Run("convert", "in", "-o", "out", "-q");

        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Report_Chinese_SpeaksChinese()
    {
        _tool.Environment["LANG"] = "zh_CN.UTF-8";
        _tool.Files.With(("in/a.txt", "plain"), ("in/b.txt", ""));

        _tool.Run("convert", "in", "-o", "out");

        Assert.Contains("b.txt: 错误 PT1001: 文件为空（0 字节）", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("文件 2 个", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_ControlCharactersInAName_DoNotReachTheTerminal()
    {
        _tool.Files.With(("in/a\u001b[31m.txt", "failed"), ("in/b.txt", "plain"));

        _tool.Run("convert", "in", "-o", "out");

        Assert.DoesNotContain('\u001b', _tool.Error);
    }
}
