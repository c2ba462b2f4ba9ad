using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Html;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Html;

public sealed class HtmlDocumentReaderTests
{
    private static readonly HtmlDocumentReader Reader = new();

    [Theory]
    [InlineData("<!DOCTYPE html><p>甲", "form.doc", RecognitionLevel.ByContent)]
    [InlineData("\uFEFF <!-- x --> <?xml version=\"1.0\"?><HTML xmlns:x=\"urn\"><body>", "form.xls", RecognitionLevel.ByContent)]
    [InlineData("<table><tr><td>甲", "form.xls", RecognitionLevel.ByContent)]
    [InlineData("<html><body>甲</body></html>", "form.txt", RecognitionLevel.ByContent)]
    [InlineData("<html><body>甲</body></html>\n另有一行", "form.txt", RecognitionLevel.None)]
    [InlineData("<table><tr><td>甲</td></tr></table>", "form.txt", RecognitionLevel.None)]
    [InlineData("甲<table>", "form.htm", RecognitionLevel.ByName)]
    [InlineData("<tablet>", "form.doc", RecognitionLevel.None)]
    public void Recognise_ByContentThenName(string text, string path, RecognitionLevel expected) =>
        Assert.Equal(expected, Reader.Recognise(new DocumentInput { Path = path, Content = Encoding.UTF8.GetBytes(text) }));

    [Theory]
    [InlineData("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", "a@1,1 b@1,2 / c@2,2")]
    [InlineData("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>", "a@1,1 b@1,2 / c@2,2 / d@3,2")]
    [InlineData("<table><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>", "a@1,1 b@1,2 / c@2,1 d@2,2")]
    [InlineData("<table><tr><td colspan=3 style='mso-ignore:colspan'>a<td>b<tr><td>c<td>d<td>e<td>f</table>", "a@1,1 @1,2 @1,3 b@1,4 / c@2,1 d@2,2 e@2,3 f@2,4")]
    [InlineData("<table><tr><td>a<td>b<td><td>&nbsp;<tr style='display:none'><td>x<td>y<tr><td>c<td>d</table>", "a@1,1 b@1,2 / c@2,1 d@2,2")]
    [InlineData("<table><tr><td>一\n  二<br>三<td>two\n  words</table>", "一二¶三@1,1 two words@1,2")]
    [InlineData("<table><tr><td>a<td><p>b</p><p>c</p><tr><td>d<td><input type=checkbox checked>是<input type=radio>否</table>", "a@1,1 b¶c@1,2 / d@2,1 ☑是□否@2,2")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c<td><table><tr><td>1<td>2</table></table>", "a@1,1 b@1,2 / c@2,1 1 2@2,2")]
    public void Table_Read_PlacesItsCells(string html, string expected) => Assert.Equal(expected, Describe(Assert.IsType<SourceTable>(Assert.Single(Read(html).Blocks))));

    [Fact]
    public void LayoutTable_Read_GivesParagraphsAndTheTableInIt()
    {
        var blocks = Read("<table><tr><td><a href=x>首页</a></td><td>标题<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>结尾</td></tr></table>").Blocks;

        Assert.Equal(["首页", "标题", "a@1,1 b@1,2 c@1,3 / d@2,1 e@2,2 f@2,3", "结尾"], blocks.Select(Describe));
        Assert.True(Assert.IsType<SourceParagraph>(blocks[0]).IsPageFurniture);
        Assert.False(Assert.IsType<SourceParagraph>(blocks[1]).IsPageFurniture);
    }

    [Fact]
    public void TableOfDataInACell_Read_StandsBetweenThePiecesOfTheOuterOne()
    {
        const string inner = "<table><tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>";
        var blocks = Read($"<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>指标<td>{inner}<tr><td>e<td>f</table>").Blocks;

        Assert.Equal(["a@1,1 b@1,2 / c@2,1 d@2,2 / 指标@3,1", "1@1,1 2@1,2 3@1,3 / 4@2,1 5@2,2 6@2,3", "e@1,1 f@1,2"], blocks.Select(Describe));
    }

    [Fact]
    public void Page_Read_LeavesOutWhatNobodySees()
    {
        var context = new ReadContext(Limits.Default);
        var blocks = Read("<head><title>题</title><style>p{}</style></head><script>x</script><p>见<p hidden>藏<p style='display: none'>隐<del>删</del><div class='page-footer'>脚", context).Blocks;

        Assert.Equal(["见", "脚"], blocks.Select(Describe));
        Assert.True(Assert.IsType<SourceParagraph>(blocks[1]).IsPageFurniture);
        Assert.Equal(["2"], context.Findings.ToList().Single(f => f.Code == DiagnosticCodes.HiddenLeftOut).Args.Values);
    }

    [Fact]
    public void Frames_Read_AreAFindingAndMakeThePagePartial()
    {
        var context = new ReadContext(Limits.Default);
        var document = Read("<html><frameset rows='*,39'><frame src='a.files/sheet001.htm'><noframes><body>x</body></noframes></frameset></html>", context);

        Assert.True(document.IsPartial);
        Assert.Contains("a.files/sheet001.htm", context.Findings.ToList().Single(f => f.Code == DiagnosticCodes.PartsElsewhere).Args.Values);
    }

    [Theory]
    [InlineData("gb2312", "GB18030", null)]
    [InlineData("utf-8", "utf-8", null)]
    [InlineData("gb2312", "utf-8", DiagnosticCodes.EncodingMisdeclared)]
    [InlineData("utf-8", "GB18030", DiagnosticCodes.EncodingMisdeclared)]
    [InlineData("big5", "big5", null)]
    public void Charset_Read_IsTheDeclaredOneUnlessTheBytesAreAnother(string declared, string actual, string? code)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var context = new ReadContext(Limits.Default);
        var bytes = Encoding.GetEncoding(actual).GetBytes($"<html><meta http-equiv=Content-Type content=\"text/html; charset={declared}\"><p>中文一二三四");

        Assert.Equal(["中文一二三四"], Read(bytes, context).Blocks.Select(Describe));
        Assert.Equal(code is null ? [] : [code], context.Findings.ToList().Select(f => f.Code));
    }

    [Theory]
    [InlineData("<div>", 3_000)]
    [InlineData("<table><tr><td>", 3_000)]
    [InlineData("<b><font>", 1_000)]
    [InlineData("<td colspan=1000000000 rowspan=1000000000>", 3_000)]
    [InlineData("<table><tr><td colspan=1000000000 rowspan=1000000000>x", 200)]
    public void HostilePage_Read_KeepsItsText(string tag, int count)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(tag, count)) + "末";

        Assert.Contains(Read(html).Blocks, block => Describe(block).Contains('末', StringComparison.Ordinal));
    }

    private static SourceDocument Read(string html, ReadContext? context = null) => Read(Encoding.UTF8.GetBytes(html), context);

    private static SourceDocument Read(byte[] content, ReadContext? context = null) =>
        Reader.Read(new DocumentInput { Path = "a.html", Content = content }, context ?? new ReadContext(Limits.Default));

    private static string Describe(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => paragraph.Text,
        SourceTable table => string.Join(" / ", table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => $"{cell.Text.Replace('\n', '¶')}@{cell.Origin.Row},{cell.Origin.Column}")))),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
