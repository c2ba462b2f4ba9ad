using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class PageTreeTests
{
    [Fact]
    public void Read_NestedNodes_KeepsTheOrderAndHandsDownAttributes()
    {
        var opened = Open(
            "2 0 obj <</Type /Pages /Kids [3 0 R 6 0 R] /Count 3 /MediaBox [0 0 100 200] /Resources <</Name /Root>> /Rotate 90>> endobj",
            "3 0 obj <</Type /Pages /Kids [4 0 R 5 0 R] /Count 2 /MediaBox [0 0 300 400] /CropBox [10 10 50 50] /Parent 2 0 R>> endobj",
            "4 0 obj <</Type /Page /Parent 3 0 R /Rotate 180 /Name /A>> endobj",
            "5 0 obj <</Type /Page /Parent 3 0 R /Resources <</Name /Own>> /MediaBox [5 6 25 36] /Name /B>> endobj",
            "6 0 obj <</Type /Page /Parent 2 0 R /Name /C>> endobj");

        Assert.Equal(
            ["/A 0 0 300 400 | 10 10 50 50 | 2 /Root", "/B 5 6 25 36 | 10 10 25 36 | 1 /Own", "/C 0 0 100 200 | 0 0 100 200 | 1 /Root"],
            opened.Pages.Select(Show));
        Assert.Empty(opened.OtherNotices);
    }

    [Theory]
    [InlineData("/MediaBox [595 842 0 0]", "0 0 595 842")]
    [InlineData("/MediaBox [0 0 4 0 R 842]", "0 0 77 842")]
    [InlineData("/MediaBox 5 0 R", "0 0 11 12")]
    [InlineData("/MediaBox [-10 -20 10 20.5]", "-10 -20 10 20.5")]
    [InlineData("/MediaBox [0 0 0 842]", "0 0 612 792")]
    [InlineData("/MediaBox [0 0 595]", "0 0 612 792")]
    [InlineData("/MediaBox [/A /B /C /D]", "0 0 612 792")]
    [InlineData("/MediaBox [0 0 1e9 842]", "0 0 612 792")]
    [InlineData("", "0 0 612 792")]
    public void Read_MediaBox_IsPutInOrderOrReplaced(string entry, string expected)
    {
        var opened = Open("2 0 obj <</Type /Pages /Kids [3 0 R]>> endobj", $"3 0 obj <</Type /Page {entry}>> endobj", "4 0 obj 77 endobj", "5 0 obj [0 0 11 12] endobj");

        Assert.Equal(expected, Show(opened.Pages[0].MediaBox));
    }

    [Theory]
    [InlineData("/CropBox [10 10 50 60]", "10 10 50 60")]
    [InlineData("/CropBox [-10 -10 5000 60]", "0 0 100 60")]
    [InlineData("/CropBox [200 200 300 300]", "0 0 100 100")]
    [InlineData("/CropBox [50 50 50 50]", "0 0 100 100")]
    public void Read_CropBox_StaysWithinThePaper(string entry, string expected)
    {
        var opened = Open("2 0 obj <</Type /Pages /Kids [3 0 R]>> endobj", $"3 0 obj <</Type /Page /MediaBox [0 0 100 100] {entry}>> endobj");

        Assert.Equal(expected, Show(opened.Pages[0].CropBox));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("90", 1)]
    [InlineData("-90", 3)]
    [InlineData("450", 1)]
    [InlineData("-720", 0)]
    [InlineData("180.0", 2)]
    [InlineData("99999999999999999999", 0, 1, 2, 3)]
    [InlineData("(90)", 0)]
    public void Read_Rotation_IsQuarterTurns(string rotate, params int[] expected)
    {
        var opened = Open("2 0 obj <</Type /Pages /Kids [3 0 R]>> endobj", $"3 0 obj <</Type /Page /Rotate {rotate}>> endobj");

        Assert.Contains(opened.Pages[0].Turn, expected);
    }

    [Theory]
    [InlineData("<</Kids [3 0 R 4 0 R] /Count 2>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R 4 0 R] /Count 9999>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R 4 0 R] /Count -1>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R 4 0 R]>>")]
    [InlineData("<</Type /Pagez /Kids 5 0 R>>")]
    [InlineData("<</Type /Pages /Kids [null 3 0 R null 4 0 R null]>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R <</Type /Page /Name /B>>]>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R 2 0 R 4 0 R]>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R 7 17 (x) 4 0 R]>>")]
    [InlineData("<</Type /Pages /Kids [3 0 R 6 0 R 4 0 R]>>")]
    [InlineData("[3 0 R 4 0 R]")]
    [InlineData("null")]
    public void Read_OddTrees_FindsBothPages(string tree)
    {
        var opened = Open(
            $"2 0 obj {tree} endobj", "3 0 obj <</Type /Page /Name /A>> endobj", "4 0 obj <</Contents 9 0 R /Type /Page /Name /B>> endobj",
            "5 0 obj [3 0 R 4 0 R] endobj", "6 0 obj <</Type /Outlines>> endobj");

        Assert.Equal(["/A", "/B"], opened.Pages.Select(Name));
    }

    [Fact]
    public void Read_PageWithoutType_IsAPage()
    {
        var opened = Open("2 0 obj <</Kids [3 0 R 4 0 R]>> endobj", "3 0 obj <</MediaBox [0 0 9 9] /Name /A>> endobj", "4 0 obj <</Contents 9 0 R /Name /B>> endobj");

        Assert.Equal(["/A", "/B"], opened.Pages.Select(Name));
    }

    [Fact]
    public void Read_TreeThatIsAPage_IsOnePage()
    {
        var opened = Open("2 0 obj <</Type /Page /Name /A>> endobj");

        Assert.Equal(["/A"], opened.Pages.Select(Name));
    }

    [Fact]
    public void Read_NodeMissing_ItsPagesStandInItsPlace()
    {
        var opened = Open(
            "2 0 obj <</Type /Pages /Kids [3 0 R 8 0 R 6 0 R]>> endobj", "3 0 obj <</Type /Page /Parent 2 0 R /Name /A>> endobj",
            "4 0 obj <</Type /Page /Parent 8 0 R /Name /B>> endobj", "5 0 obj <</Type /Page /Parent 8 0 R /Name /C>> endobj",
            "6 0 obj <</Type /Page /Parent 2 0 R /Name /D>> endobj");

        Assert.Equal(["/A", "/B", "/C", "/D"], opened.Pages.Select(Name));
        Assert.Contains(new PdfNotice(PdfNoticeKind.Repaired, null, "pages whose node in the page tree is missing"), opened.Notices);
    }

    [Fact]
    public void Read_NoTree_TakesPagesWithWhatTheirParentsSay()
    {
        var opened = Open(
            "2 0 obj null endobj", "7 0 obj <</Type /Page /Parent 3 0 R /Name /B>> endobj", "4 0 obj <</Type /Page /Parent 3 0 R /Name /A>> endobj",
            "3 0 obj <</Type /Pages /Parent 5 0 R /Rotate 90>> endobj", "5 0 obj <</Parent 3 0 R /MediaBox [0 0 30 40] /Rotate 180>> endobj");

        Assert.Equal(["/A 0 0 30 40 | 0 0 30 40 | 1 ", "/B 0 0 30 40 | 0 0 30 40 | 1 "], opened.Pages.Select(Show));
    }

    [Fact]
    public void Read_MorePagesThanAllowed_IsCutAndNoticed()
    {
        var builder = new PdfBuilder();
        for (var page = 0; page < 5; page++)
        {
            builder.AddPage("");
        }

        var bytes = builder.Build();
        var all = OpenedFile.Open(bytes, PdfOptions.Default with { Limits = PdfLimits.Default with { Pages = 5 } });
        var some = OpenedFile.Open(bytes, PdfOptions.Default with { Limits = PdfLimits.Default with { Pages = 4 } });

        Assert.Equal(5, all.Pages.Count);
        Assert.Empty(all.Notices);
        Assert.Equal(4, some.Pages.Count);
        Assert.Equal([new PdfNotice(PdfNoticeKind.LimitReached, null, "Pages")], some.Notices);
    }

    [Fact]
    public void Read_ToldToStop_KeepsThePagesSoFar()
    {
        var builder = new PdfBuilder();
        for (var page = 0; page < 100; page++)
        {
            builder.AddPage("");
        }

        var asked = 0;
        var opened = OpenedFile.Open(builder.Build(), PdfOptions.Default with { MustStop = () => ++asked > 20 });

        Assert.InRange(opened.Pages.Count, 1, 50);
    }

    /// <summary>A file without table, to be looked through: a catalog (1) and these.</summary>
    private static OpenedFile Open(params string[] objects) =>
        OpenedFile.Open($"%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n{string.Join('\n', objects)}\ntrailer <</Root 1 0 R>>\n%%EOF");

    private static string Name(PdfPageNode page) => ValueText.Of(page.Dictionary["Name"]);

    private static string Show(PdfPageNode page) =>
        $"{Name(page)} {Show(page.MediaBox)} | {Show(page.CropBox)} | {page.Turn} {(page.Resources is null ? "" : ValueText.Of(page.Resources["Name"]))}";

    private static string Show(PdfBox box) => FormattableString.Invariant($"{box.Left} {box.Bottom} {box.Right} {box.Top}");
}
