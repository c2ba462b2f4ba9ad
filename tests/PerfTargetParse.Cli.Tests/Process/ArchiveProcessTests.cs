using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace PerfTargetParse.Cli.Tests.Process;

/// <summary>Archives through the tool itself.</summary>
public sealed class ArchiveProcessTests : IDisposable
{
    private const string Form =
        "项目支出绩效目标表\n（2025年度）\n项目名称\t社区阅读角建设\n年度资金总额（万元）\t28.60\n年度总体目标\t建成阅读角12个。\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t新建阅读角数量\t≥12个\n";

    private readonly ToolProcess _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Convert_Archive_ReadsItsDocumentsAsThoseOfAFolder()
    {
        _tool.Write("in.zip", Zip(("甲/表.txt", Form), ("乙.zip", Zip(("丙.txt", Form))), ("readme.bin", "x"), (".hidden/a.txt", Form), ("__MACOSX/a.txt", Form)));

        var outcome = _tool.Run(null, "convert", "in.zip", "-o", "out");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["in.zip", "out/in.zip/乙.zip/丙.txt.json", "out/in.zip/甲/表.txt.json"], _tool.Files());
        using var json = JsonDocument.Parse(_tool.Read("out/in.zip/甲/表.txt.json"));
        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal("in.zip/甲/表.txt", document.GetProperty("source").GetProperty("path").GetString());
        Assert.Equal("社区阅读角建设", document.GetProperty("projects")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Convert_FolderWithArchives_GivesThemWhatTheFilesThemselvesGive()
    {
        Directory.CreateDirectory(Path.Join(_tool.Folder, "in"));
        _tool.Write("in/a.zip", Zip(("表.txt", Form)));
        _tool.Write("in/b.txt", Form);

        _tool.Run(null, "convert", "in", "-o", "out");

        var (archived, plain) = (_tool.Read("out/a.zip/表.txt.json"), _tool.Read("out/b.txt.json"));
        Assert.Equal(plain, archived.Replace("a.zip/表.txt", "b.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../etc/表.txt", "out/in.zip/_/_/etc/表.txt.json")]
    [InlineData("/表.txt", "out/in.zip/表.txt.json")]
    [InlineData("甲\\表.txt", "out/in.zip/甲/表.txt.json")]
    public void Convert_NameThatLeadsElsewhere_StaysBelowTheOutput(string name, string expected)
    {
        _tool.Write("in.zip", Zip((name, Form)));

        var outcome = _tool.Run(null, "convert", "in.zip", "-o", "out");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["in.zip", expected], _tool.Files());
    }

    [Fact]
    public void Convert_SameNameTwice_KeepsBoth()
    {
        _tool.Write("in.zip", Zip(("表.txt", Form), ("表.txt", Form)));

        _tool.Run(null, "convert", "in.zip", "-o", "out");

        Assert.Equal(["in.zip", "out/in.zip/表.txt.json", "out/in.zip/表~2.txt.json"], _tool.Files());
    }

    [Fact]
    public void Convert_ArchiveThroughAPipe_IsReadOnce()
    {
        _tool.Write("in.zip", Zip(("表.txt", Form)));

        using var process = _tool.Start(new Dictionary<string, string>(), "convert", "-", "-o", "out");
        process.StandardInput.BaseStream.Write(File.ReadAllBytes(Path.Join(_tool.Folder, "in.zip")));
        process.StandardInput.Close();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("out/stdin/表.txt.json", _tool.Files());
    }

    [Fact]
    public void Convert_CutOffArchive_ReadsWhatIsThereAndSaysSo()
    {
        var whole = Zip(("a.txt", Form), ("b.txt", new string(' ', 100) + Form));
        _tool.Write("in.zip", whole[..(whole.Length * 3 / 5)]);

        var outcome = _tool.Run(null, "convert", "in.zip", "-o", "out");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("\"status\": \"partial\"", _tool.Read("out/in.zip.json"), StringComparison.Ordinal);
        Assert.True(_tool.Files().Count > 2);
    }

    [Fact]
    public void Convert_ArchivesInEachOther_StopsAtTheLimit()
    {
        var archive = Zip(("表.txt", Form));
        for (var depth = 0; depth < 6; depth++)
        {
            archive = Zip(("z.zip", archive));
        }

        _tool.Write("in.zip", archive);

        var outcome = _tool.Run(null, "convert", "in.zip", "-o", "out");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("PT1081", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"limited\"", _tool.Read("out/in.zip.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_Bomb_IsLimitedAndTheRestIsRead()
    {
        _tool.Write("in.zip", Zip(("bomb.txt", new byte[300_000_000]), ("表.txt", Form)));

        var (outcome, peak) = _tool.RunWatched("convert", "in.zip", "-o", "out");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("\"status\": \"limited\"", _tool.Read("out/in.zip/bomb.txt.json"), StringComparison.Ordinal);
        Assert.Contains("\"status\": \"ok\"", _tool.Read("out/in.zip/表.txt.json"), StringComparison.Ordinal);
        Assert.True(peak < 250_000_000, $"{peak} bytes");
    }

    [Fact]
    public void Convert_ArchiveWithoutDocuments_SaysSo()
    {
        _tool.Write("in.zip", Zip(("a.bin", "x")));

        var outcome = _tool.Run(null, "convert", "in.zip", "-o", "out");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("PT1080", _tool.Read("out/in.zip.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_Archive_NamesItsDocumentsAndTakesOneOfThem()
    {
        _tool.Write("in.zip", Zip(("甲.txt", Form), ("乙.txt", Form)));

        var several = _tool.Run(null, "inspect", "in.zip");
        var one = _tool.Run(null, "inspect", "in.zip/甲.txt");

        Assert.Equal(2, several.ExitCode);
        Assert.Contains("in.zip/甲.txt", several.Error, StringComparison.Ordinal);
        Assert.Equal(0, one.ExitCode);
        Assert.Contains("社区阅读角建设", one.Out, StringComparison.Ordinal);
    }

    private static byte[] Zip(params (string Name, object Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content as byte[] ?? Encoding.UTF8.GetBytes((string)content));
            }
        }

        return stream.ToArray();
    }
}
