using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Formats.Ocr;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Pdf;

public sealed class PdfDocumentReaderTests
{
    private static readonly string Encrypted = Path.Join(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Pdf.Tests/Fixtures/Encrypted");

    [Fact]
    public void Read_PrintedForm_GivesItsIndicatorsWithPlaces()
    {
        var result = Read(new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm).Build());

        Assert.Equal((DocumentStatus.Ok, "pdf", 1), (result.Status, result.Source.Format, result.Source.Pages));
        var project = Assert.Single(result.Projects);
        Assert.Equal(("社区阅读角建设", "青禾镇"), (project.Name, project.Department?.Name));
        Assert.Equal(["阅读活动场次", "居民知晓率"], project.Indicators.Select(i => i.Name));
        var target = project.Indicators[1].Targets[0];
        Assert.Equal((90m, "%", "≥"), (target.Value, target.Unit, target.Operator));
        Assert.Equal((1, 1, 4, 3), (project.Indicators[1].Origin!.Page, project.Indicators[1].Origin!.Table, project.Indicators[1].Origin!.Row, project.Indicators[1].Origin!.Column));
        Assert.Equal([260m, 140m, 370m, 160m], project.Indicators[1].Origin!.Box);
        Assert.Empty(result.Coverage.Unclaimed);
    }

    [Fact]
    public void Read_ManyPages_AreTheSameEveryTime()
    {
        var form = new PrintedForm();
        for (var i = 0; i < 20; i++)
        {
            form.AddTable("项目支出绩效目标表", [["项目名称", $"社区阅读角建设之{i}", "主管部门", "青禾镇"], .. PrintedForm.SmallForm[1..]]);
        }

        var bytes = form.Build();

        var first = Read(bytes);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"社区阅读角建设之{i}"), first.Projects.Select(p => p.Name));
        Assert.Equal(Json(first), Json(Read(bytes)));
    }

    [Theory]
    [InlineData("password_aes_256.pdf")]
    [InlineData("password_rc4_40.pdf")]
    public void Read_PasswordNeeded_IsEncryptedAndSaysWhatToDo(string name)
    {
        var bytes = File.ReadAllBytes(Path.Join(Encrypted, name));

        var result = Read(bytes);

        Assert.Equal(DocumentStatus.Encrypted, result.Status);
        Assert.Contains("--password", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.PasswordNeeded).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotAPdf_IsFailed()
    {
        var result = Read("not a page in it"u8.ToArray());

        Assert.Equal(DocumentStatus.Failed, result.Status);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.FileUnreadable);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "a.txt", "pdf")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj\n", "a", "pdf")]
    [InlineData("A file begins with %PDF-1.7; so says the rule.", "a.txt", "text")]
    [InlineData("1 0 obj\n<<>>\nendobj\n", "a.PDF", "pdf")]
    public void Recognise_ByContentThenByName(string content, string path, string format)
    {
        var result = new PipelineBuilder().AddFormats().Build().Read(
            new DocumentInput { Path = path, Content = System.Text.Encoding.ASCII.GetBytes(content) }, TestContext.Current.CancellationToken);

        Assert.Equal(format, result.Source.Format);
    }

    [Fact]
    public void Read_TableOverTwoPages_IsOneAndTellsWhy()
    {
        string[][] head = [["项目名称", "社区阅读角建设", "主管部门", "青禾镇"], ["一级指标", "二级指标", "三级指标", "指标值"]];
        string[][] rows = [.. Enumerable.Range(1, 60).Select(i => new[] { "产出指标", "数量指标", $"阅读活动{i}", $"≥{i}场" })];
        var form = new PrintedForm().AddTable("项目支出绩效目标表", [.. head, .. rows[..33]]).AddTable(null, rows[33..]);
        var pipeline = new PipelineBuilder().AddFormats().Build();

        var inspection = pipeline.Inspect(new DocumentInput { Path = "a.pdf", Content = form.Build() }, TestContext.Current.CancellationToken);

        Assert.Equal(60, Assert.Single(inspection.Result.Projects).Indicators.Count);
        Assert.Equal(2, Assert.Single(inspection.Source!.Decisions, d => d.Code == DiagnosticCodes.TableGoesOnSameColumns).Origin?.Page);
        Assert.DoesNotContain(inspection.Result.Diagnostics, d => d.Code == DiagnosticCodes.TableGoesOnSameColumns);
        var rest = inspection.Source.Blocks.OfType<SourceTable>().Single().Rows[35];
        Assert.True(rest.AfterGap);
        Assert.Equal(2, rest.Cells[0].Origin.Page);
    }

    [Fact]
    public void Read_RunningHeads_AreFurnitureAndNoPartOfTheForm()
    {
        var form = new PrintedForm();
        for (var page = 1; page <= 3; page++)
        {
            var ofPage = PrintedForm.TextAt(60, 30, "青禾镇2025年部门预算公开") + PrintedForm.TextAt(280, 810, $"第 {page} 页");
            form.AddTable("项目支出绩效目标表", [["项目名称", $"社区阅读角建设之{page}", "主管部门", "青禾镇"], .. PrintedForm.SmallForm[1..]], ofPage);
        }

        var inspection = new PipelineBuilder().AddFormats().Build().Inspect(new DocumentInput { Path = "a.pdf", Content = form.Build() }, TestContext.Current.CancellationToken);

        Assert.Equal(3, inspection.Result.Projects.Count);
        Assert.Equal("项目支出绩效目标表", inspection.Result.Title);
        var furniture = inspection.Source!.Blocks.OfType<SourceParagraph>().Where(p => p.IsPageFurniture).Select(p => p.Text).ToList();
        Assert.Equal(3, furniture.Count(text => text == "青禾镇2025年部门预算公开"));
        Assert.Equal(["第 1 页", "第 2 页", "第 3 页"], furniture.Where(text => text.EndsWith('页')));
        Assert.Equal("1–3", Assert.Single(inspection.Source.Decisions, d => d.Code == DiagnosticCodes.PageFurniture).Args["pages"]);
        Assert.Empty(inspection.Result.Coverage.Unclaimed);
    }

    [Fact]
    public void Read_NoTimeLeft_EndsAtOnceWithThatFinding()
    {
        var form = new PrintedForm();
        foreach (var _ in Enumerable.Range(0, 30))
        {
            form.AddTable("项目支出绩效目标表", PrintedForm.SmallForm);
        }

        var result = Read(form.Build(), Limits.Default with { Time = TimeSpan.FromTicks(1) });

        Assert.Equal(DocumentStatus.Timeout, result.Status);
        Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.TimeLimit);
    }

    [Fact]
    public void Read_Interrupted_Throws()
    {
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        var form = new PrintedForm();
        foreach (var _ in Enumerable.Range(0, 30))
        {
            form.AddTable("项目支出绩效目标表", PrintedForm.SmallForm);
        }

        var input = new DocumentInput { Path = "a.pdf", Content = form.Build() };

        Assert.ThrowsAny<OperationCanceledException>(() => new PipelineBuilder().AddFormats().Build().Read(input, interruption.Token));
    }

    [Fact]
    public void Read_CutOffFile_IsPartialAndKeepsWhatIsThere()
    {
        var bytes = new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm).AddTable("项目支出绩效目标表", PrintedForm.SmallForm).Build();

        var result = Read(bytes[..(bytes.Length * 6 / 10)]);

        Assert.Equal(DocumentStatus.Partial, result.Status);
        Assert.NotEmpty(result.Projects);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.FileTruncated && d.Severity == Severity.Error);
    }

    [Fact]
    public void Read_WrongPlacesOfObjects_IsReadWithAWarning()
    {
        var bytes = new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm).Build();
        var start = bytes.AsSpan().LastIndexOf("startxref\n"u8) + 10;
        bytes.AsSpan(start, 3).Fill((byte)'9');

        var result = Read(bytes);

        Assert.Equal(DocumentStatus.Findings, result.Status);
        Assert.Equal(2, Assert.Single(result.Projects).Indicators.Count);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.FileRebuilt && d.Severity == Severity.Warning);
    }

    [Fact]
    public void Read_PictureWithoutText_IsPartialAndNamesThePages()
    {
        var form = new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm);
        var image = form.Add("<</Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1>>\nstream\n0\nendstream");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            form.AddPage("q 500 0 0 700 40 40 cm /I Do Q", $" /XObject <</I {image} 0 R>>");
        }

        var result = new PipelineBuilder().AddFormats(new FormatsOptions { Ocr = new OcrOptions { IsOff = true } }).Build().Read(
            new DocumentInput { Path = "a.pdf", Content = form.Build() }, TestContext.Current.CancellationToken);

        Assert.Equal(DocumentStatus.Partial, result.Status);
        Assert.Single(result.Projects);
        var finding = Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.PagesWithoutText);
        Assert.Equal(("2–3", 2), (finding.Args["pages"], finding.Origin?.Page));
    }

    [Fact]
    public void Read_CharactersWithoutMeaning_AreReported()
    {
        var form = new PrintedForm();
        var descendant = form.Add("<</Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 1000>>");
        var font = form.Add($"<</Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [{descendant} 0 R]>>");

        form.AddPage("BT /O 10 Tf 40 700 Td <010102020303> Tj ET", fonts: $" /O {font} 0 R");

        var finding = Assert.Single(Read(form.Build()).Diagnostics, d => d.Code == DiagnosticCodes.TextUnmapped);
        Assert.Equal(("1", "3"), (finding.Args["pages"], finding.Args["count"]));
    }

    [Fact]
    public void Read_TextThatIsClippedAway_IsReported()
    {
        var hidden = "q 0 0 10 10 re W n " + PrintedForm.TextAt(300, 400, "看不见") + " Q";

        var result = Read(new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm, hidden).Build());

        Assert.Equal("3", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.TextClipped).Args["count"]);
    }

    [Fact]
    public void Read_MorePagesThanTheLimit_IsLimited()
    {
        var bytes = new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm).AddPage(string.Empty).AddPage(string.Empty).Build();

        var result = Read(bytes, Limits.Default with { Pages = 2 });

        Assert.Equal(DocumentStatus.Limited, result.Status);
        Assert.Single(result.Projects);
        Assert.Contains("--max-pages", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.PageLimit).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreCellsThanTheLimit_IsLimited()
    {
        var result = Read(new PrintedForm().AddTable("项目支出绩效目标表", PrintedForm.SmallForm).Build(), Limits.Default with { Cells = 9 });

        Assert.Equal(DocumentStatus.Limited, result.Status);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.CellLimit);
    }

    private static DocumentResult Read(byte[] bytes, Limits? limits = null) =>
        new PipelineBuilder { Limits = limits ?? Limits.Default }.AddFormats().Build().Read(new DocumentInput { Path = "a.pdf", Content = bytes }, TestContext.Current.CancellationToken);

    private static string Json(DocumentResult result) => MemoryTarget.WriteText(new JsonResultWriter(), result);
}
