using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class ConvertTests
{
    private readonly ToolInMemory _tool = new();

    [Theory]
    [InlineData("form", 0)]
    [InlineData("plain", 0)]
    [InlineData("warning", 0)]
    [InlineData("failed", 3)]
    [InlineData("encrypted", 3)]
    [InlineData("limited", 3)]
    [InlineData("defect", 3)]
    [InlineData("unknown", 3)]
    [InlineData("", 3)]
    public void Convert_OneDocument_ExitCodeSaysWhetherItWasReadInFull(string content, int expected)
    {
        _tool.Files.With(("a.txt", content));

        Assert.Equal(expected, _tool.Run("convert", "a.txt", "-o", "out"));

        Assert.Contains("/here/out/a.txt.json", _tool.Files.Files.Keys);
    }

    [Theory]
    [InlineData("form warning", "info", 1)]
    [InlineData("form warning", "warning", 1)]
    [InlineData("form warning", "error", 0)]
    [InlineData("form warning", "never", 0)]
    [InlineData("form info", "info", 1)]
    [InlineData("form info", "warning", 0)]
    [InlineData("form", "info", 0)]
    [InlineData("plain", "info", 1)]
    [InlineData("plain", "error", 0)]
    [InlineData("failed warning", "warning", 3)]
    public void Convert_FailOn_ExitCodeOneFromThatSeverity(string content, string level, int expected)
    {
        _tool.Files.With(("a.txt", content));

        Assert.Equal(expected, _tool.Run("convert", "a.txt", "-o", "out", "--fail-on", level));
    }

    [Theory]
    [InlineData("plain", true)]
    [InlineData("failed", false)]
    [InlineData("encrypted", false)]
    public void Convert_NoFormIsFound_IsOnlySaidOfADocumentThatWasRead(string content, bool expected)
    {
        _tool.Files.With(("a.txt", content));

        _tool.Run("convert", "a.txt", "-o", "out");

        Assert.Equal(expected, _tool.Error.Contains("PT2001", StringComparison.Ordinal));
    }

    [Fact]
    public void Convert_OneBadDocumentAmongGood_AllAreWritten()
    {
        _tool.Files.With(("in/a.txt", "plain"), ("in/b.txt", "defect"), ("in/c.txt", "plain"));

        Assert.Equal(3, _tool.Run("convert", "in", "-o", "out", "--to", "json,csv"));

        Assert.Equal("a.txt NoForm\nb.txt Crashed\nc.txt NoForm\nend\n", _tool.Files.Text("out/indicators.csv"));
        Assert.Equal("b.txt Crashed\nend\n", _tool.Files.Text("out/b.txt.json"));
        Assert.Equal("c.txt NoForm\nend\n", _tool.Files.Text("out/c.txt.json"));
    }

    [Fact]
    public void Convert_UnreadableFile_IsAFailedDocument()
    {
        _tool.Files.With(("in/a.txt", "plain"));
        _tool.Files.Faults["/here/in/b.txt"] = new UnauthorizedAccessException("Access to /here/in/b.txt is denied");

        Assert.Equal(3, _tool.Run("convert", "in", "-o", "out.csv"));

        Assert.Equal("a.txt NoForm\nb.txt Failed\nend\n", _tool.Files.Text("out.csv"));
        Assert.Contains("b.txt: error PT1007: The file could not be opened: access was denied.", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_FileTooLargeForTheMemory_IsALimitedDocument()
    {
        _tool.Files.With(("in/a.txt", "plain"));
        _tool.Files.Faults["/here/in/b.txt"] = new InsufficientMemoryException();

        Assert.Equal(3, _tool.Run("convert", "in", "-o", "out.csv"));

        Assert.Equal("a.txt NoForm\nb.txt Limited\nend\n", _tool.Files.Text("out.csv"));
        Assert.Contains("--max-memory", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_DefectOfAWriter_IsSaidAndNothingIsLeft()
    {
        _tool.Files.With(("a.txt", "plain"));
        _tool.Files.WriteFault = new InvalidOperationException("a defect");

        Assert.Equal(3, _tool.Run("convert", "a.txt", "-o", "out", "--to", "csv,json"));

        Assert.Equal(["/here/a.txt"], _tool.Files.Files.Keys);
        Assert.Equal("perftarget: A defect of the program stopped the run: InvalidOperationException: a defect Please report it.\n", _tool.Error);
    }

    [Fact]
    public void Convert_UnreadableFolder_RestIsWrittenAndEnvironmentBlamed()
    {
        _tool.Files.With(("in/a.txt", "plain"));
        _tool.Files.Faults["/here/in/closed"] = new UnauthorizedAccessException();

        Assert.Equal(4, _tool.Run("convert", "in", "-o", "out"));

        Assert.Contains("/here/out/a.txt.json", _tool.Files.Files.Keys);
        Assert.Contains("/here/in/closed", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_FileAboveTheLimit_IsNotRead()
    {
        _tool.Files.With(("a.txt", new string('x', 2049)));

        Assert.Equal(3, _tool.Run("convert", "a.txt", "-o", "out", "--max-file-size", "2KB"));

        Assert.Equal("a.txt Limited\nend\n", _tool.Files.Text("out/a.txt.json"));
        Assert.Contains("error PT9001: The file has 2049 bytes, the limit is 2048 (--max-file-size).", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_FileOfTheLimit_IsRead()
    {
        _tool.Files.With(("a.txt", new string('x', 2048)));

        Assert.Equal(0, _tool.Run("convert", "a.txt", "-o", "out", "--max-file-size", "2KB"));
    }

    [Fact]
    public void Convert_StandardInputAboveTheLimit_IsLimited()
    {
        _tool.Input = new string('x', 3000);

        Assert.Equal(3, _tool.Run("convert", "-", "--to", "csv", "--max-file-size", "2KB"));

        Assert.Equal("- Limited\nend\n", _tool.Out);
    }

    [Fact]
    public void Convert_StandardInput_PathIsDash()
    {
        _tool.Input = "plain";

        Assert.Equal(0, _tool.Run("convert", "-", "--to", "json"));

        Assert.Equal("- NoForm\nend\n", _tool.Out);
    }

    [Fact]
    public void Convert_OutputDash_WritesToStandardOutput()
    {
        _tool.Files.With(("a.txt", "plain"), ("b.txt", "plain"));

        Assert.Equal(0, _tool.Run("convert", "b.txt", "a.txt", "-o", "-"));

        Assert.Equal("a.txt NoForm\nb.txt NoForm\nend\n", _tool.Out);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("16")]
    public void Convert_AnyNumberOfJobs_SameOutputInOrderOfPath(string jobs)
    {
        var names = Enumerable.Range(0, 60).Select(i => $"f{i:00}.txt").ToList();
        names.ForEach(n => _tool.Files.With(($"in/{n}", "plain")));

        Assert.Equal(0, _tool.Run("convert", "in", "-o", "out.csv", "-j", jobs));

        Assert.Equal(string.Concat(names.Select(n => $"{n} NoForm\n")) + "end\n", _tool.Files.Text("out.csv"));
    }

    [Fact]
    public void Convert_DiskFull_EnvironmentIsBlamedAndNothingIsLeft()
    {
        _tool.Files.With(("a.txt", "plain"), ("out/indicators.csv", "old"));
        _tool.Files.WriteFault = new IOException("No space left on device.");

        Assert.Equal(4, _tool.Run("convert", "a.txt", "-o", "out", "--to", "csv,json,tables"));

        Assert.Equal(["/here/a.txt", "/here/out/indicators.csv"], _tool.Files.Files.Keys);
        Assert.Equal("old", _tool.Files.Text("out/indicators.csv"));
        Assert.Contains("No space left on device.", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_Interrupted_NothingIsLeft()
    {
        _tool.Files.With(("a.txt", "plain"));
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Equal(130, _tool.Run(source.Token, "convert", "a.txt", "-o", "out", "--to", "csv,json"));

        Assert.Equal(["/here/a.txt"], _tool.Files.Files.Keys);
    }

    [Fact]
    public void Convert_NoClobber_RefusesBeforeAnythingIsRead()
    {
        _tool.Files.With(("a.txt", "plain"), ("out/a.txt.json", "old"));

        Assert.Equal(2, _tool.Run("convert", "a.txt", "-o", "out", "--to", "json,csv", "--no-clobber"));

        Assert.Equal("old", _tool.Files.Text("out/a.txt.json"));
        Assert.Equal(2, _tool.Files.Files.Count);
        Assert.Empty(_tool.Files.Opened);
        Assert.Contains("/here/out/a.txt.json", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_WithoutNoClobber_ReplacesWholeFile()
    {
        _tool.Files.With(("a.txt", "plain"), ("out/a.txt.json", new string('o', 1000)));

        Assert.Equal(0, _tool.Run("convert", "a.txt", "-o", "out"));

        Assert.Equal("a.txt NoForm\nend\n", _tool.Files.Text("out/a.txt.json"));
    }

    [Fact]
    public void Convert_OutputIsInput_Refuses()
    {
        _tool.Files.With(("a.csv", "plain"));

        Assert.Equal(2, _tool.Run("convert", "a.csv", "-o", "a.csv"));

        Assert.Equal("plain", _tool.Files.Text("a.csv"));
    }

    [Fact]
    public void Convert_OutputFolderInsideInput_IsNotReadAgain()
    {
        _tool.Files.With(("in/a.txt", "plain"), ("in/out/b.txt", "plain"));

        Assert.Equal(0, _tool.Run("convert", "in", "-o", "in/out", "--to", "csv"));

        Assert.Equal("a.txt NoForm\nend\n", _tool.Files.Text("in/out/indicators.csv"));
    }

    [Fact]
    public void Convert_SeveralDocumentsWithoutOutput_IsToldWhatToDo()
    {
        _tool.Files.With(("a.txt", "plain"), ("b.txt", "plain"));

        Assert.Equal(2, _tool.Run("convert", "a.txt", "b.txt"));

        Assert.Contains("-o FOLDER", _tool.Error, StringComparison.Ordinal);
        Assert.Empty(_tool.Out);
    }

    [Fact]
    public void Convert_OneDocumentWithoutOutput_ShowsItOnStandardOutput()
    {
        _tool.Files.With(("a.txt", "warning"));

        Assert.Equal(0, _tool.Run("convert", "a.txt"));

        Assert.StartsWith("a.txt: without a form\n", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("warning PT1003", _tool.Out, StringComparison.Ordinal);
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Convert_MissingInput_IsNamedAndNothingIsWritten()
    {
        _tool.Files.With(("a.txt", "plain"));

        Assert.Equal(2, _tool.Run("convert", "a.txt", "b.txt", "-o", "out"));

        Assert.Equal("perftarget: 'b.txt' does not exist. Check the spelling and the folder.\n", _tool.Error);
        Assert.Single(_tool.Files.Files);
    }

    [Fact]
    public void Convert_UnknownInputFormat_KnownOnesAreListed()
    {
        _tool.Files.With(("a.txt", "plain"));

        Assert.Equal(2, _tool.Run("convert", "a.txt", "--input-format", "word"));

        Assert.Equal("perftarget: There is no input format 'word'; there are: words.\n", _tool.Error);
    }

    [Fact]
    public void Convert_PathWouldLeaveTheOutputFolder_StaysInside()
    {
        // A name with a backslash is one name here, and a path on another system.
        _tool.Files.With(("/in/a\\..\\..\\x.txt", "plain"));

        Assert.Equal(0, _tool.Run("convert", "/in", "-o", "/here/out"));

        Assert.Contains("/here/out/a_.._.._x.txt.json", _tool.Files.Files.Keys);
    }
}
