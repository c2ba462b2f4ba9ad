using System.Runtime.InteropServices;
using System.Text.Json;

namespace PerfTargetParse.Cli.Tests.Process;

public sealed class ToolProcessTests : IDisposable
{
    private const string NoForm = "年度工作总结\n本文没有表格。\n";

    private readonly ToolProcess _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Process_NoArguments_UsageErrorOnStandardErrorOnly()
    {
        var outcome = _tool.Run(null);

        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.StartsWith("perftarget: No command was given.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Process_HelpAndVersion_StandardOutputOnly()
    {
        foreach (var args in new[] { new[] { "--help" }, ["convert", "--help"], ["--version"], ["formats"], ["schema"] })
        {
            var outcome = _tool.Run(null, args);

            Assert.Equal((0, string.Empty), (outcome.ExitCode, outcome.Error));
            Assert.NotEmpty(outcome.Out);
        }
    }

    [Fact]
    public void Process_Schema_IsJson()
    {
        using var schema = JsonDocument.Parse(_tool.Run(null, "schema").Out);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void Process_SeveralInputs_OneFileEachAndOneForTheRun()
    {
        _tool.Write("in/a.txt", NoForm);
        _tool.Write("in/sub/b.txt", NoForm);
        _tool.Write("c.txt", NoForm);

        var outcome = _tool.Run(null, "convert", "in", "c.txt", "-o", "out", "--to", "json,csv");

        Assert.Equal((0, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains("3 documents", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["c.txt", "in/a.txt", "in/sub/b.txt", "out/a.txt.json", "out/c.txt.json", "out/indicators.csv", "out/sub/b.txt.json"],
            _tool.Files());
    }

    [Fact]
    public void Process_EmptyFileAmongOthers_ExitThreeAndAllAreWritten()
    {
        _tool.Write("in/a.txt", string.Empty);
        _tool.Write("in/b.txt", NoForm);

        var outcome = _tool.Run(null, "convert", "in", "-o", "out");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("a.txt: error PT1001", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["in/a.txt", "in/b.txt", "out/a.txt.json", "out/b.txt.json"], _tool.Files());
    }

    [Fact]
    public void Process_MissingInput_ExitTwo()
    {
        var outcome = _tool.Run(null, "convert", "missing.txt", "-o", "out");

        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains("'missing.txt' does not exist", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(_tool.Files());
    }

    [Fact]
    public void Process_StandardInput_JsonOnStandardOutputAndNothingElse()
    {
        var outcome = _tool.Run(NoForm, "convert", "-", "--input-format", "text", "--to", "json");

        Assert.Equal(0, outcome.ExitCode);
        using var json = JsonDocument.Parse(outcome.Out);
        Assert.Equal("-", json.RootElement.GetProperty("documents")[0].GetProperty("source").GetProperty("path").GetString());
    }

    [Fact]
    public void Process_NoClobber_ExitTwoAndOldFileStays()
    {
        _tool.Write("a.txt", NoForm);
        _tool.Write("out/a.txt.json", "old");

        Assert.Equal(2, _tool.Run(null, "convert", "a.txt", "-o", "out", "--no-clobber").ExitCode);
        Assert.Equal("old", _tool.Read("out/a.txt.json"));
        Assert.Equal(0, _tool.Run(null, "convert", "a.txt", "-o", "out").ExitCode);
        Assert.NotEqual("old", _tool.Read("out/a.txt.json"));
    }

    [Fact]
    public void Process_Piped_NoEscapeSequences()
    {
        _tool.Write("a.txt", NoForm);

        foreach (var args in new[] { new[] { "convert", "a.txt" }, ["inspect", "a.txt"], ["convert", "a.txt", "-o", "out"] })
        {
            var outcome = _tool.Run(null, args);

            Assert.Equal(0, outcome.ExitCode);
            Assert.DoesNotContain('\u001b', outcome.Out + outcome.Error);
        }
    }

    [Fact]
    public void Process_ChineseLocale_SpeaksChineseButFilesAreTheSame()
    {
        _tool.Write("a.txt", string.Empty);
        _tool.Run(null, "convert", "a.txt", "-o", "english");

        using var process = _tool.Start(new Dictionary<string, string> { ["LANG"] = "zh_CN.UTF-8" }, "convert", "a.txt", "-o", "chinese");
        var error = process.StandardError.ReadToEnd();
        ToolProcess.WaitForEnd(process);

        Assert.Contains("错误 PT1001", error, StringComparison.Ordinal);
        Assert.Equal(_tool.Read("english/a.txt.json"), _tool.Read("chinese/a.txt.json"));
    }

    [Fact]
    public void Process_AnyNumberOfJobs_SameBytes()
    {
        for (var i = 0; i < 30; i++)
        {
            _tool.Write($"in/{i}.txt", NoForm + i);
        }

        _tool.Run(null, "convert", "in", "-o", "one", "--to", "json,jsonl,csv", "-j", "1");
        _tool.Run(null, "convert", "in", "-o", "many", "--to", "json,jsonl,csv", "-j", "8");

        var files = _tool.Files().Where(f => f.StartsWith("one/", StringComparison.Ordinal)).ToList();
        Assert.Equal(32, files.Count);
        Assert.All(files, f => Assert.Equal(_tool.Read(f), _tool.Read("many/" + f["one/".Length..])));
    }

    [Fact]
    public void Process_ReaderOfThePipeLeaves_QuietSuccess()
    {
        Assert.SkipUnless(HasPosixTools, "needs a shell");
        _tool.Write("a.txt", string.Concat(Enumerable.Repeat(NoForm, 20_000)));

        using var process = _tool.Launch("/bin/bash", None, "-c", $"set -o pipefail; dotnet '{Tool}' inspect a.txt --full | head -n 1");
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        ToolProcess.WaitForEnd(process);

        Assert.Equal((0, string.Empty), (process.ExitCode, error));
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Process_OutputFolderCannotBeMade_ExitFour()
    {
        _tool.Write("a.txt", NoForm);
        _tool.Write("file", "x");

        var outcome = _tool.Run(null, "convert", "a.txt", "-o", "file/out");

        Assert.Equal(4, outcome.ExitCode);
        Assert.StartsWith("perftarget: 'file/out' could not be written", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "file"], _tool.Files());
    }

    [Fact]
    public void Process_StandardOutputIsFull_ExitFour()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        _tool.Write("a.txt", NoForm);

        foreach (var command in new[] { "convert a.txt", "convert a.txt --to json", "inspect a.txt" })
        {
            using var process = _tool.Launch("/bin/bash", None, "-c", $"dotnet '{Tool}' {command} > /dev/full");
            var error = process.StandardError.ReadToEnd();
            ToolProcess.WaitForEnd(process);

            Assert.Equal(4, process.ExitCode);
            Assert.StartsWith("perftarget: ", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Process_InterruptedInTheMiddle_FinishedFilesStayAndNothingElse()
    {
        Assert.SkipUnless(HasPosixTools, "needs signals and named pipes");
        _tool.Write("in/a.txt", NoForm);
        using (var maker = _tool.Launch("mkfifo", None, "in/b.txt"))
        {
            ToolProcess.WaitForEnd(maker);
        }

        using var process = _tool.Start(None, "convert", "in", "-o", "out", "--to", "json,csv", "-j", "1");

        // The line of the first document says that it is written; the second waits for a writer that never comes.
        Assert.Equal("a.txt: without a form", process.StandardError.ReadLine());
        using (var signal = _tool.Launch("kill", None, "-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            ToolProcess.WaitForEnd(signal);
        }

        ToolProcess.WaitForEnd(process);

        Assert.Equal(130, process.ExitCode);
        File.Delete(Path.Join(_tool.Folder, "in", "b.txt"));
        Assert.Equal(["in/a.txt", "out/a.txt.json"], _tool.Files());
    }

    private static string Tool => Path.Join(AppContext.BaseDirectory, "perftarget.dll");

    private static bool HasPosixTools => !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && File.Exists("/bin/bash");

    private static Dictionary<string, string> None { get; } = [];
}
