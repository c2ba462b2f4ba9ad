using PerfTargetParse.Cli.Tests.Support;
using PerfTargetParse.Pdf.Tests.Files;

namespace PerfTargetParse.Cli.Tests.Process;

/// <summary>PDF files through the tool itself.</summary>
public sealed class PdfProcessTests : IDisposable
{
    private readonly ToolProcess _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Convert_EncryptedFile_NeedsItsPassword()
    {
        _tool.Write("a.pdf", File.ReadAllBytes(Path.Join(AppContext.BaseDirectory, "password.pdf")));

        var without = _tool.Run(null, "convert", "a.pdf", "-o", "out");
        var with = _tool.Run(null, "convert", "a.pdf", "-o", "out", "--password", "绩效目标");

        Assert.Equal(3, without.ExitCode);
        Assert.Contains("error PT1017", without.Error, StringComparison.Ordinal);
        Assert.Equal(0, with.ExitCode);
        Assert.DoesNotContain("PT1017", with.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_CutOffFile_EndsWithThreeAndAResult()
    {
        var bytes = Blank(3);
        _tool.Write("a.pdf", bytes[..(bytes.Length / 2)]);

        var outcome = _tool.Run(null, "convert", "a.pdf", "-o", "out");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("\"status\": \"partial\"", _tool.Read("out/a.pdf.json"), StringComparison.Ordinal);
    }

    /// <summary>Whatever the bytes: an end, a finding, the promised exit code, little memory.</summary>
    [Theory]
    [InlineData("bomb", 3, "limited", "PT9010")]
    [InlineData("operators", 3, "limited", "PT9010")]
    [InlineData("glyphs", 3, "limited", "PT9010")]
    [InlineData("rules", 0, "noForm", "PT2001")]
    [InlineData("forms within forms", 0, "noForm", "PT2001")]
    [InlineData("pages in a circle", 3, "failed", "PT1019")]
    [InlineData("nested arrays", 0, "noForm", "PT2001")]
    [InlineData("empty pages", 3, "limited", "PT9008")]
    [InlineData("header only", 3, "failed", "PT1019")]
    public void Convert_HostileFile_EndsWithAFindingAndLittleMemory(string name, int exitCode, string status, string code)
    {
        _tool.Write("a.pdf", HostilePdf.Make(name));

        var (outcome, peak) = _tool.RunWatched("convert", "a.pdf", "-o", "out");

        using var json = System.Text.Json.JsonDocument.Parse(_tool.Read("out/a.pdf.json"));
        var document = json.RootElement.GetProperty("documents")[0];
        var codes = document.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()).ToList();
        Assert.Equal((exitCode, status), (outcome.ExitCode, document.GetProperty("status").GetString()));
        Assert.Contains(code, codes);
        Assert.InRange(peak, 0, 500L * 1024 * 1024);
    }

    [Fact]
    public void Inspect_Svg_DrawsOneFileAPage()
    {
        _tool.Write("a.pdf", Blank(2));

        var outcome = _tool.Run(null, "inspect", "a.pdf", "--svg", "pictures");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["a.pdf", "pictures/a.pdf-001.svg", "pictures/a.pdf-002.svg"], _tool.Files());
        Assert.StartsWith("<?xml", _tool.Read("pictures/a.pdf-001.svg").TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_SvgOfText_SaysThatThereAreNoPages()
    {
        _tool.Write("a.txt", "年度工作总结\n");

        var outcome = _tool.Run(null, "inspect", "a.txt", "--svg", "pictures");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("a.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], _tool.Files());
    }

    [Fact]
    public void Inspect_SvgIntoAFile_IsRefused()
    {
        _tool.Write("a.pdf", Blank(1));
        _tool.Write("b.txt", "kept");

        Assert.Equal(2, _tool.Run(null, "inspect", "a.pdf", "--svg", "b.txt").ExitCode);
        Assert.Equal("kept", _tool.Read("b.txt"));
    }

    private static byte[] Blank(int pages)
    {
        var file = new PdfBuilder();
        for (var i = 0; i < pages; i++)
        {
            file.AddPage("0 0 m 10 10 l S");
        }

        return file.Build();
    }
}
