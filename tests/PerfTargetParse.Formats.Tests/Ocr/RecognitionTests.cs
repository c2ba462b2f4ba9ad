using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Formats.Ocr;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Ocr;

/// <summary>Pages that are pictures, with programs that stand for tesseract, good and bad.</summary>
public sealed class RecognitionTests
{
    [Fact]
    public void Read_ScannedForm_GivesItsIndicatorsWithPlacesAndDoubts()
    {
        var result = Read(ScannedForm.Pdf(1), "reads.sh");

        Assert.Equal(DocumentStatus.Findings, result.Status);
        var project = Assert.Single(result.Projects);
        Assert.Equal(("社区阅读角建设", "青禾镇", "项目支出绩效目标表"), (project.Name, project.Department?.Name, result.Title));
        Assert.Equal(["阅读活动场次", "居民知晓率"], project.Indicators.Select(i => i.Name));
        Assert.Equal((12m, "≥", "场"), (project.Indicators[0].Targets[0].Value, project.Indicators[0].Targets[0].Operator, project.Indicators[0].Targets[0].Unit));
        Assert.All(project.Indicators, i => Assert.Equal(Confidence.Guessed, i.Confidence));
        Assert.Equal(["ocr"], project.Indicators[0].Notes);
        Assert.Equal(["ocr", "ocrUnsure"], project.Indicators[1].Notes);
        Assert.All(project.Provenance.Values, p => Assert.Contains("ocr", p.Notes));
        Assert.Equal([240.5m, 160.5m, 340.5m, 190.5m], project.Indicators[0].Origin!.Box);
        var finding = Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.TextRecognised);
        Assert.Equal(("1", "18", "1", "tesseract 9.9"), (finding.Args["pages"], finding.Args["words"], finding.Args["unsure"], finding.Args["program"]));
        Assert.Empty(result.Coverage.Unclaimed);
    }

    [Theory]
    [InlineData(" /Rotate 90", "0 500 -400 0 400 0", "/MediaBox [0 0 400 500]")]
    [InlineData(" /Rotate 180", "-500 0 0 -400 500 400", "")]
    [InlineData(" /Rotate 270", "0 -500 400 0 0 500", "/MediaBox [0 0 400 500]")]
    public void Read_TurnedPage_HasItsPlacesWhereTheyAreSeen(string rotate, string placement, string mediaBox)
    {
        var upright = Read(ScannedForm.Pdf(1), "reads.sh");

        var turned = Read(ScannedForm.Pdf(1, $"{rotate} {mediaBox}", placement), "reads.sh");

        Assert.Equal(upright.Projects[0].Indicators.Select(i => i.Origin!.Box![0]), turned.Projects[0].Indicators.Select(i => i.Origin!.Box![0]));
    }

    [Fact]
    public void Read_TextAndScan_BothAreRead()
    {
        var result = Read(ScannedForm.Pdf(2, textPage: "Page of text"), "reads.sh");

        Assert.Equal(3, result.Source.Pages);
        Assert.NotEmpty(result.Projects);
        Assert.Equal(["2", "3"], result.Diagnostics.Where(d => d.Code == DiagnosticCodes.TextRecognised).Select(d => d.Args["pages"]));
        Assert.Equal(DocumentStatus.Findings, result.Status);
    }

    [Fact]
    public void Read_ScanWithAStampOfText_SaysThatThePictureWasNotRead()
    {
        var result = Read(ScannedForm.Pdf(1, stamp: "1"), "reads.sh");

        Assert.Empty(result.Projects);
        Assert.Equal("1", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.PictureBesideText).Args["pages"]);
    }

    [Fact]
    public void Read_ManyPages_AreTheSameEveryTime()
    {
        var bytes = ScannedForm.Pdf(4);

        Assert.Equal(Json(Read(bytes, "reads.sh")), Json(Read(bytes, "reads.sh")));
    }

    [Theory]
    [InlineData("hangs.sh", "no answer within")]
    [InlineData("fails.sh", "exit code 3: Error opening data file")]
    [InlineData("babbles.sh", "no TSV")]
    [InlineData("floods.sh", "writes without end")]
    [InlineData("missing.sh", "")]
    public void Read_BadProgram_IsPartialAndSaysWhy(string program, string reason)
    {
        var result = Read(ScannedForm.Pdf(1), program);

        Assert.Equal(DocumentStatus.Partial, result.Status);
        var finding = Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.RecognitionFailed);
        Assert.Contains(reason, finding.Args["reason"], StringComparison.Ordinal);
        Assert.Equal("1", finding.Args["pages"]);
    }

    [Fact]
    public void Read_NoChinese_SaysWhatIsMissing()
    {
        var result = Read(ScannedForm.Pdf(1), "english.sh");

        Assert.Equal(DocumentStatus.Partial, result.Status);
        Assert.Equal("eng, osd", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.NoChineseRecognition).Args["languages"]);
    }

    [Fact]
    public void Read_TimeForTheDocumentUsedUp_NamesThePages()
    {
        var result = Read(ScannedForm.Pdf(3), Options("reads.sh") with { DocumentTime = TimeSpan.Zero });

        Assert.Equal("1–3", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.RecognitionFailed).Args["pages"]);
    }

    [Fact]
    public void Read_Off_IsPartialAndTellsHowToHaveIt()
    {
        var result = Read(ScannedForm.Pdf(2), OcrOptions.Default with { IsOff = true });

        Assert.Equal(DocumentStatus.Partial, result.Status);
        var finding = Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal((DiagnosticCodes.PagesWithoutText, "1–2"), (finding.Code, finding.Args["pages"]));
        Assert.Contains("--ocr PATH", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Interrupted_EndsAtOnce()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var reading = Task.Run(() => Pipeline(Options("hangs.sh") with { PageTime = TimeSpan.FromMinutes(5) })
            .Read(new DocumentInput { Path = "a.pdf", Content = ScannedForm.Pdf(1) }, source.Token), TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Read_NoPicture_LooksForNoProgram()
    {
        var result = Read(ScannedForm.Pdf(0, textPage: "Page of text"), "missing.sh");

        Assert.DoesNotContain(result.Diagnostics, d => d.Code == DiagnosticCodes.RecognitionFailed);
    }

    private static OcrOptions Options(string program)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs are shell scripts.");
        return OcrOptions.Default with
        {
            Program = Path.Join(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures/Ocr", program),
            PageTime = program == "hangs.sh" ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(60),
        };
    }

    private static DocumentResult Read(byte[] bytes, string program) => Read(bytes, Options(program));

    private static DocumentResult Read(byte[] bytes, OcrOptions options) =>
        Pipeline(options).Read(new DocumentInput { Path = "a.pdf", Content = bytes }, TestContext.Current.CancellationToken);

    private static ConversionPipeline Pipeline(OcrOptions options) => new PipelineBuilder().AddFormats(new FormatsOptions { Ocr = options }).Build();

    private static string Json(DocumentResult result) => MemoryTarget.WriteText(new JsonResultWriter(), result);
}
