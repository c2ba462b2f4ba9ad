using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Ocr;
using PerfTargetParse.Formats.Ofd;
using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Formats.Tests.Pdf;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Formats.Tests.Zip;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Ofd;

public sealed class OfdDocumentReaderTests
{
    [Fact]
    public void Read_RuledTable_GivesItsCells()
    {
        var document = Read(Table(), out var findings);
        Assert.Empty(findings);
        Assert.Equal(1, document.Pages);
        Assert.Equal("绩效目标表", document.Blocks.OfType<SourceParagraph>().Single().Text);
        var table = document.Blocks.OfType<SourceTable>().Single();
        Assert.Equal(["项目名称", "培训会", "数量指标", "≥100"], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Equal(56.7m, table.Rows[0].Cells[0].Origin.Box![0]);
    }

    [Fact]
    public void Read_FileCutOff_GivesWhatIsThereAndSaysSo()
    {
        var bytes = Table();
        var document = Read(bytes[..^200], out var findings);
        Assert.True(document.IsPartial);
        Assert.Contains(DiagnosticCodes.FileTruncated, findings);
        Assert.Single(document.Blocks.OfType<SourceTable>());
    }

    [Fact]
    public void Read_NoPage_Fails()
    {
        var document = Read("PK\u0003\u0004 OFD.xml"u8.ToArray(), out var findings);
        Assert.Equal(DocumentStatus.Failed, document.Failure);
        Assert.Contains(DiagnosticCodes.FileUnreadable, findings);
    }

    [Fact]
    public void Recognise_Content_GoesBeforeTheName()
    {
        Assert.Equal(RecognitionLevel.ByContent, new OfdDocumentReader().Recognise(Input(Table(), "form.zip")));
        Assert.Equal(RecognitionLevel.ByName, new OfdDocumentReader().Recognise(Input([1, 2], "form.OFD")));
        Assert.Equal(RecognitionLevel.None, new OfdDocumentReader().Recognise(Input([1, 2], "form.zip")));
    }

    [Fact]
    public void Read_BytesChangedByChance_EndsWithAStatus()
    {
        var random = new Random(33190);
        var seed = Table();
        for (var i = 0; i < 300; i++)
        {
            var bytes = seed.ToArray();
            for (var n = random.Next(1, 30); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var document = Read(bytes[..random.Next(bytes.Length + 1)], out var findings);
            Assert.True(document.Failure is null || findings.Count > 0);
        }
    }

    [Fact]
    public void Read_PrintedForm_GivesTheProjectsOfItsText()
    {
        var builder = new OfdBuilder().AddTable("项目支出绩效目标表（2025年度）", PrintedForm.SmallForm);
        var text = "项目支出绩效目标表（2025年度）\n" + string.Join('\n', PrintedForm.SmallForm.Select(row => string.Join('\t', row)));
        var fromOfd = Sample.Read(builder.Build(), "form.ofd");
        Assert.Equal(DocumentStatus.Ok, fromOfd.Status);
        Assert.Equal(2, Assert.Single(fromOfd.Projects).Indicators.Count);
        SameAnswers.Check(Sample.Read(Encoding.UTF8.GetBytes(text)).Projects, fromOfd.Projects);
    }

    [Fact]
    public void Read_ScannedPage_IsReportedAsOneOfPdfIs()
    {
        var document = Read(new OfdBuilder().Image().Build(), out var findings);
        Assert.Contains(DiagnosticCodes.PagesWithoutText, findings);
        Assert.True(document.IsPartial);
    }

    [Fact]
    public void ReadPages_Image_TellsTheSizeOfItsFile()
    {
        var image = Assert.Single(Pages(new OfdBuilder().Image()).Images).Bitmap;
        Assert.Equal((640, 480), (image.Width, image.Height));
    }

    [Fact]
    public void ReadPages_JpegImage_GivesItsSamples()
    {
        var file = File.ReadAllBytes(Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Pdf.Tests/Fixtures/images/gray.jpg"));
        var image = Assert.Single(Pages(new OfdBuilder().Image(file)).Images).Bitmap;
        var decoded = image.Decode();
        Assert.Equal((DecodedImageFormat.Gray, image.Width, image.Height), (decoded?.Format, decoded?.Width, decoded?.Height));
        Assert.Equal(image.Width * image.Height, decoded?.Bytes.Length);
    }

    [Fact]
    public void ReadPages_WhiteLine_IsNone()
    {
        Assert.Empty(Pages(new OfdBuilder().Line(10, 10, 90, 10, "<ofd:StrokeColor Value=\"255 255 255\"/>")).Rules);
        Assert.Single(Pages(new OfdBuilder().Line(10, 10, 90, 10, "<ofd:StrokeColor Value=\"0 0 0\"/>")).Rules);
    }

    [Fact]
    public void ReadPages_LineOfADrawParam_HasItsWidth() =>
        Assert.Equal(72 / 25.4 * 0.5, Assert.Single(Pages(new OfdBuilder().Line(10, 10, 90, 10, attributes: "DrawParam=\"8\"")).Rules).Thickness, 0.01);

    [Fact]
    public void ReadPages_TextOutsideItsClip_IsMarked()
    {
        const string Clip = "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 8 6\"><ofd:AbbreviatedData>M 0 0 L 8 0 L 8 6 L 0 6 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
        var glyphs = Pages(new OfdBuilder().Text(20, 20, "看得见吗", "DeltaX=\"g 3 4\"", Clip)).Glyphs;
        Assert.Equal([GlyphMarks.None, GlyphMarks.None, GlyphMarks.Clipped, GlyphMarks.Clipped], glyphs.Select(g => g.Marks));
    }

    [Fact]
    public void Read_EncryptedPackage_SaysSo()
    {
        var document = Read(new ZipFile().Add("OFD.xml"u8.ToArray(), [1, 2, 3], flags: 1).Build(), out var findings);
        Assert.Equal(DocumentStatus.Encrypted, document.Failure);
        Assert.Equal([DiagnosticCodes.EncryptionUnsupported], findings);
    }

    [Fact]
    public void Read_MissingPage_KeepsTheOthers()
    {
        var document = Read(new OfdBuilder { FurtherPages = "<ofd:Page ID=\"9\" BaseLoc=\"Pages/None.xml\"/>" }.Text(20, 20, "在", string.Empty).Build(), out var findings);
        Assert.Equal(2, document.Pages);
        Assert.True(document.IsPartial);
        Assert.Equal([DiagnosticCodes.PageDamaged], findings);
        Assert.Equal("在", document.Blocks.OfType<SourceParagraph>().Single().Text);
    }

    [Fact]
    public void Read_Invoice_HoldsNoForm()
    {
        string[][] rows = [["序号", "项目名称", "规格型号", "单位", "数量", "金额"], ["1", "打印纸", "A4", "箱", "3", "450.00"], ["备注", "", "", "", "", ""]];
        var invoice = Sample.Read(new OfdBuilder().AddTable("电子发票（普通发票）", rows).Build(), "invoice.ofd");
        Assert.Equal(DocumentStatus.NoForm, invoice.Status);
        Assert.Empty(invoice.Projects);
    }

    private static PageContent Pages(OfdBuilder builder) =>
        Assert.Single(new OfdDocumentReader().ReadPages(Input(builder.Build(), "form.ofd"), new ReadContext(Limits.Default, TestContext.Current.CancellationToken)));

    private static byte[] Table()
    {
        var builder = new OfdBuilder().Text(60, 20, "绩效目标表", "DeltaX=\"g 4 3.5\"");
        foreach (var y in new[] { 30, 40, 50 })
        {
            builder.Line(20, y, 120, y);
        }

        foreach (var x in new[] { 20, 70, 120 })
        {
            builder.Line(x, 30, x, 50);
        }

        return builder.Text(22, 32, "项目名称", "DeltaX=\"3.5\"").Text(72, 32, "培训会", "DeltaX=\"3.5 3.5\"")
            .Text(22, 42, "数量指标", "DeltaX=\"g 3 3.5\" DeltaY=\"0\"").Text(72, 42, "≥100", "DeltaX=\"3.5 g 2 1.75\"").Build();
    }

    private static SourceDocument Read(byte[] bytes, out List<string> findings)
    {
        var context = new ReadContext(Limits.Default, TestContext.Current.CancellationToken);
        var document = new OfdDocumentReader(new OcrOptions { IsOff = true }).Read(Input(bytes, "form.ofd"), context);
        findings = [.. context.Findings.ToList().Select(f => f.Code)];
        return document;
    }

    private static DocumentInput Input(byte[] bytes, string path) => new() { Path = path, Content = bytes };
}
