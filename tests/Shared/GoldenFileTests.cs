using System.Text;
using Xunit;

namespace PerfTargetParse.TestSupport;

public sealed class GoldenFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden");

    private string Expected => Path.Combine(_folder.FullName, "a.txt");

    private string Received => Path.Combine(_folder.FullName, "a.received.txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void GoldenFile_AcceptVariable_IsNotSet() =>
        Assert.False(
            GoldenFile.IsAccepting,
            $"{GoldenFile.AcceptVariable} is set: expected files were written, nothing was compared. Look at the changes and run again without it.");

    [Fact]
    public void GoldenFile_SameBytes_RemovesAnOldReceivedFile()
    {
        File.WriteAllText(Expected, "one\n");
        File.WriteAllText(Received, "old");

        Assert.Null(GoldenFile.Difference(Expected, "one\n"u8.ToArray(), accept: false));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void GoldenFile_OtherLine_TellsItAndKeepsWhatWasReceived()
    {
        File.WriteAllText(Expected, "one\ntwo\nthree\n");

        var difference = GoldenFile.Difference(Expected, "one\n2\nthree\n"u8.ToArray(), accept: false);

        Assert.Contains("@@ line 2: 1 expected, 1 received @@\n one\n-two\n+2\n three\n", difference, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(Received));
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(Expected));
    }

    [Fact]
    public void GoldenFile_OnlyTheByteOrderMarkDiffers_IsADifference()
    {
        File.WriteAllText(Expected, "one\n");

        var difference = GoldenFile.Difference(Expected, [.. Encoding.UTF8.Preamble, .. "one\n"u8], accept: false);

        Assert.NotNull(difference);
    }

    [Fact]
    public void GoldenFile_NoExpectedFile_IsADifference() =>
        Assert.Contains("no expected file", GoldenFile.Difference(Expected, "one\n"u8.ToArray(), accept: false), StringComparison.Ordinal);

    [Fact]
    public void GoldenFile_Accepting_WritesTheExpectedFile()
    {
        File.WriteAllText(Expected, "one\n");
        File.WriteAllText(Received, "two\n");

        Assert.Null(GoldenFile.Difference(Expected, "two\n"u8.ToArray(), accept: true));
        Assert.Equal("two\n", File.ReadAllText(Expected));
        Assert.False(File.Exists(Received));
    }
}
