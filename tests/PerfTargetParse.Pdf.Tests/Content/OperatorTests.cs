using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("BT /F 10 Tf 100 700 Td 5 Tx (a) Tj BX 1 2 foo EX (b) Tj ET", "ab")]
    [InlineData("BT /F 10 Tf 100 700 Td Tj (a) Tj TJ ET Tm re", "a")]
    [InlineData("qBT /F 10 Tf 100 700 Td(a)Tj ETQBT /F 10 Tf(b)Tj ET", "ab")]
    [InlineData("BT /F 10 Tf 100 700 Td [(a) 0 Tc -250 (b)] TJ ET", "ab")]
    [InlineData("BT /F 10 Tf 100 700 Td [(a) (b) TJ (c) Tj ET", "abc")]
    [InlineData("BT /F 10 Tf 100 700 Td [(a) ET BT (b) Tj ET", "b")]
    [InlineData("Q Q q Q Q BT /F 10 Tf 100 700 Td (a) Tj ET", "a")]
    [InlineData("q q q BT /F 10 Tf 100 700 Td (a) Tj ET", "a")]
    [InlineData("BT /F 10 Tf 100 700 Td (a\\(b\\)\\143) Tj <6 4 65> Tj % comment ) Tj\n (f) Tj ET", "a(b)cdef")]
    [InlineData("BT /F 10 Tf 100 700 Td (a) Tj /Tag /Props DP /Tag MP (b) Tj ET", "ab")]
    [InlineData("BT /Missing 10 Tf 100 700 Td (a) Tj ET", "a")]
    [InlineData("BT 100 700 Td (a) Tj /F 10 Tf (b) Tj ET", "b")]
    [InlineData("BT /F 10 Tf 100 700 Td (a", "")]
    [InlineData(")>>]}{ EMC EMC BT /F 10 Tf 100 700 Td (a) Tj ET EMC", "a")]
    [InlineData("/F 10 Tf 100 700 Td (a) Tj", "a")]
    public void ReadPage_ContentNotByTheBook_TextAllTheSame(string content, string expected) =>
        Assert.Equal(expected, PageFile.TextOf(PageFile.Read(content)));

    [Fact]
    public void ReadPage_TooFewOperands_OperatorPassedOver()
    {
        var page = PageFile.Read("5 cm BT /F 10 Tf 100 700 Td 3 Td 1 0 0 Tm (a) Tj ET");
        Assert.Equal("a 100,91.2 105,101.2", PageFile.Show(page.Glyphs[0]));
    }

    [Fact]
    public void ReadPage_TooManyOperands_LastCount()
    {
        var page = PageFile.Read("BT /F 10 Tf 9 9 100 700 Td (x) (a) Tj ET");
        Assert.Equal(["a 100,91.2 105,101.2"], page.Glyphs.Select(PageFile.Show));
    }

    [Fact]
    public void ReadPage_SeveralStreams_JoinedBetweenWords()
    {
        var file = new PageFile();
        var first = file.AddStream("q 1 0 0 1 10 0 cm BT /F 10 Tf 100 700 T");
        var second = file.AddStream("BT /F 10 Tf 100 700 Td (ab)");
        var third = file.AddStream("Tj ET");
        file.Contents = $"[{first} 0 R {second} 0 R 999 0 R {third} 0 R]";
        Assert.Equal(["a 110,91.2 115,101.2", "b 115,91.2 120,101.2"], file.ReadPage(string.Empty).Glyphs.Select(PageFile.Show));
    }

    [Fact]
    public void ReadPage_NoContents_EmptyAndComplete()
    {
        var page = new PageFile { Contents = "null" }.ReadPage("BT /F 10 Tf (a) Tj ET");
        Assert.Empty(page.Glyphs);
        Assert.True(page.IsComplete);
    }

    [Fact]
    public void ReadPage_DeepSaves_FollowingTextInItsPlace()
    {
        var content = string.Concat(Enumerable.Repeat("q 1 0 0 1 1 0 cm ", 5_000)) + string.Concat(Enumerable.Repeat("Q ", 5_000)) + "BT /F 10 Tf 100 700 Td (a) Tj ET";
        Assert.Equal("a 100,91.2 105,101.2", PageFile.Show(PageFile.Read(content).Glyphs[0]));
    }

    [Theory]
    [InlineData(nameof(PdfLimits.PageOperators))]
    [InlineData(nameof(PdfLimits.PageGlyphs))]
    [InlineData(nameof(PdfLimits.PageRules))]
    public void ReadPage_BeyondALimit_OneNoticeAndWhatWasRead(string limit)
    {
        var limits = new PdfLimits { PageOperators = limit == nameof(PdfLimits.PageOperators) ? 50 : 1_000, PageGlyphs = 7, PageRules = 9 };
        limits = limit switch
        {
            nameof(PdfLimits.PageGlyphs) => limits with { PageRules = 1_000 },
            nameof(PdfLimits.PageRules) => limits with { PageGlyphs = 1_000 },
            _ => limits with { PageGlyphs = 1_000, PageRules = 1_000 },
        };
        var file = new PageFile { Options = PdfOptions.Default with { Limits = limits } };
        var document = file.Open(string.Concat(Enumerable.Range(0, 20).Select(static i => $"BT /F 10 Tf 100 {20 * i} Td (a) Tj ET 0 {20 * i} m 300 {20 * i} l S ")));
        var page = document.ReadPage(0);
        Assert.False(page.IsComplete);
        Assert.Equal([new PdfNotice(PdfNoticeKind.LimitReached, 1, limit)], document.Notices);
        Assert.Equal(
            limit switch { nameof(PdfLimits.PageGlyphs) => (7, 20), nameof(PdfLimits.PageRules) => (20, 9), _ => (6, 6) },
            (page.Glyphs.Count, page.Rules.Count));
    }

    [Fact]
    public void ReadPage_MustStop_EndsAndKeepsWhatWasRead()
    {
        var isTime = false;
        var file = new PageFile { Options = PdfOptions.Default with { MustStop = () => isTime } };
        var document = file.Open("BT /F 10 Tf 100 700 Td (a) Tj ET " + string.Concat(Enumerable.Repeat("q Q ", 1_000)) + "BT /F 10 Tf (b) Tj ET");
        isTime = true;
        var page = document.ReadPage(0);
        Assert.Equal("a", PageFile.TextOf(page));
        Assert.False(page.IsComplete);
    }

    [Fact]
    public void ReadPage_MustStopThrows_ExceptionOfTheCallerComesThrough()
    {
        var isTime = false;
        var file = new PageFile { Options = PdfOptions.Default with { MustStop = () => isTime ? throw new OperationCanceledException() : false } };
        var document = file.Open(string.Concat(Enumerable.Repeat("q Q ", 1_000)));
        isTime = true;
        Assert.Throws<OperationCanceledException>(() => document.ReadPage(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void ReadPage_NoSuchPage_MistakeOfTheCaller(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageFile().Open(string.Empty).ReadPage(index));
}
