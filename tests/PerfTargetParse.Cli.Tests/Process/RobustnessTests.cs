using System.Runtime.InteropServices;
using System.Text.Json;
using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.Process;

/// <summary>Whatever the bytes, the tool ends with a clear finding, the promised exit code and little memory.</summary>
public sealed class RobustnessTests : IDisposable
{
    private const long MostMemory = 500L * 1024 * 1024;

    private readonly ToolProcess _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("empty", 3, "failed", "PT1001")]
    [InlineData("blanks", 0, "noForm", "PT2001")]
    [InlineData("mark of order only", 0, "noForm", "PT2001")]
    [InlineData("random", 3, "unsupported", "PT1008")]
    [InlineData("random, 50 MB", 3, "unsupported", "PT1008")]
    [InlineData("zip", 3, "unsupported", "PT1008")]
    [InlineData("pdf", 3, "failed", "PT1019")]
    [InlineData("png", 3, "unsupported", "PT1008")]
    [InlineData("no form, 50 MB", 0, "noForm", "PT2001")]
    [InlineData("title without form, 50 MB", 0, "noForm", "PT2001")]
    [InlineData("titles and labels", 0, "noForm", "PT2002")]
    [InlineData("lines like labels", 0, "findings", "PT2002")]
    [InlineData("cells like labels", 0, "noForm", "PT2002")]
    [InlineData("headings", 0, "noForm", "PT2002")]
    [InlineData("line of 10 MB", 0, "noForm", "PT2001")]
    [InlineData("line over the limit", 3, "limited", "PT9004")]
    [InlineData("million tabs", 3, "limited", "PT9003")]
    [InlineData("empty tables", 0, "noForm", "PT2001")]
    [InlineData("empty tables of tags", 0, "noForm", "PT2001")]
    [InlineData("tables in tables", 0, "noForm", "PT2001")]
    [InlineData("tables never closed", 0, "noForm", "PT2001")]
    public void Convert_HostileInput_EndsWithAFindingAndLittleMemory(string name, int exitCode, string status, string code)
    {
        _tool.Write("a.txt", HostileInputs.Make(name));

        var (outcome, peak) = _tool.RunWatched("convert", "a.txt", "-o", "out");

        Assert.Equal(exitCode, outcome.ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Join(_tool.Folder, "out", "a.txt.json")));
        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(status, document.GetProperty("status").GetString());
        Assert.Contains(document.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("code").GetString() == code);
        Assert.InRange(peak, 0, MostMemory);
    }

    [Fact]
    public void Convert_FolderWithoutDocuments_SaysSo()
    {
        Directory.CreateDirectory(Path.Join(_tool.Folder, "a.txt"));

        var outcome = _tool.Run(null, "convert", "a.txt", "-o", "out");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("perftarget: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_FileWithoutPermission_IsAFailedDocument()
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows) || Environment.IsPrivilegedProcess, "needs file modes, and a user they hold for");
        _tool.Write("in/a.txt", "x");
        _tool.Write("in/b.txt", "x");
        using (var mode = _tool.Launch("chmod", new Dictionary<string, string>(), "000", "in/a.txt"))
        {
            ToolProcess.WaitForEnd(mode);
        }

        var outcome = _tool.Run(null, "convert", "in", "-o", "out");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("a.txt: error PT1007", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_FileGoneBeforeItsTurn_IsAFailedDocument()
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "needs named pipes");
        _tool.Write("in/b.txt", "x");
        using (var maker = _tool.Launch("mkfifo", new Dictionary<string, string>(), "in/a.txt"))
        {
            ToolProcess.WaitForEnd(maker);
        }

        using var process = _tool.Start(new Dictionary<string, string>(), "convert", "in", "-o", "out", "-j", "1");

        // The pipe opens once the tool reads its first document: by then it has listed both.
        using (var pipe = new FileStream(Path.Join(_tool.Folder, "in", "a.txt"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            File.Delete(Path.Join(_tool.Folder, "in", "b.txt"));
            pipe.Write("年度工作总结\n"u8);
        }

        var error = process.StandardError.ReadToEnd();
        ToolProcess.WaitForEnd(process);

        Assert.Equal(3, process.ExitCode);
        Assert.Contains("b.txt: error PT1007", error, StringComparison.Ordinal);
        File.Delete(Path.Join(_tool.Folder, "in", "a.txt"));
        Assert.Equal(["out/a.txt.json", "out/b.txt.json"], _tool.Files());
    }
}
