using PerfTargetParse.Cli.Outputs;
using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class StagedOutputTests
{
    private readonly MemoryFileSystem _files = new();

    [Fact]
    public void Commit_Files_HaveTheirFinalNamesOnlyThen()
    {
        using var output = StagedOutput.Folder(_files, "/out", overwrite: true);
        using (var stream = output.Create("a.csv"))
        {
            stream.Write("a"u8);
        }

        using (var stream = output.Create("b.csv"))
        {
            stream.Write("b"u8);
        }

        Assert.All(_files.Files.Keys, path => Assert.StartsWith("/out/.perftarget-", path, StringComparison.Ordinal));
        output.Commit();
        Assert.Equal(["/out/a.csv", "/out/b.csv"], _files.Files.Keys);
        Assert.Equal("b", _files.Text("/out/b.csv"));
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesWhatWasThere()
    {
        _files.With(("/out/a.csv", "old"));
        using (var output = StagedOutput.File(_files, "/out/a.csv", overwrite: true))
        {
            output.Create("any").Write("new"u8);
        }

        Assert.Equal(["/out/a.csv"], _files.Files.Keys);
        Assert.Equal("old", _files.Text("/out/a.csv"));
    }

    [Fact]
    public void Commit_FileAppearedMeanwhileAndNoOverwrite_IsNotReplaced()
    {
        using (var output = StagedOutput.File(_files, "/out/a.csv", overwrite: false))
        {
            output.Create("any").Dispose();
            _files.With(("/out/a.csv", "somebody else's"));
            Assert.Throws<IOException>(output.Commit);
        }

        Assert.Equal(["/out/a.csv"], _files.Files.Keys);
        Assert.Equal("somebody else's", _files.Text("/out/a.csv"));
    }

    [Fact]
    public void Create_NameOfAWriterLeavesTheFolder_StaysInside()
    {
        using var output = StagedOutput.Folder(_files, "/out", overwrite: true);
        output.Create("../../x.csv").Dispose();
        output.Commit();

        Assert.Equal(["/out/__/__/x.csv"], _files.Files.Keys);
    }
}
