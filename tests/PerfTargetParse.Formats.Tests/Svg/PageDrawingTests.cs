using System.Text;
using System.Xml.Linq;
using PerfTargetParse.Formats.Pdf;
using PerfTargetParse.Formats.Svg;
using PerfTargetParse.Formats.Tests.Pdf;
using PerfTargetParse.Pipeline;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Svg;

public sealed class PageDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Draw_PrintedForm_ShowsTextRulesAndWhoTookEachCell()
    {
        var svg = XDocument.Parse(Draw(PrintedForm.SmallForm));

        Assert.Contains("居民知晓率", Texts(svg));
        var cell = Assert.Single(svg.Descendants(Svg + "rect"), r => (string?)r.Element(Svg + "title") == "table 1 · row 4 · column 3 · Value → projects[0].indicators[1].name");
        Assert.Equal(("value cell", "260", "140"), ((string?)cell.Attribute("class"), (string?)cell.Attribute("x"), (string?)cell.Attribute("y")));
        Assert.Contains(svg.Descendants(Svg + "rect"), r => (string?)r.Attribute("class") == "label cell" && r.Element(Svg + "title")!.Value.EndsWith("projects[0].name", StringComparison.Ordinal));
        Assert.Contains(svg.Descendants(Svg + "line"), l => (string?)l.Attribute("class") == "stroke");
    }

    [Fact]
    public void Draw_PrintedForm_NamesTheFieldInTheCellAndWhereThePointerRestsOnItsText()
    {
        var svg = XDocument.Parse(Draw(PrintedForm.SmallForm));

        Assert.Contains(svg.Descendants(Svg + "text"), t => (string?)t.Attribute("class") == "field" && t.Value == "projects[0].indicators[1].name");
        var text = Assert.Single(svg.Descendants(Svg + "text"), t => t.Attribute("class") is null && t.Value.EndsWith("居民知晓率", StringComparison.Ordinal));
        Assert.Equal("table 1 · row 4 · column 3 · Value → projects[0].indicators[1].name", text.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Draw_PrintedForm_IsTheExpectedFile() =>
        GoldenFile.Matches("tests/PerfTargetParse.Formats.Tests/Fixtures/Svg/printed-form.svg", Draw([["项目负责人", "赵小禾", "备注", ""], .. PrintedForm.SmallForm]));

    [Fact]
    public void Draw_EachCharacter_StandsAtItsPlace()
    {
        var text = XDocument.Parse(Draw(PrintedForm.SmallForm)).Descendants(Svg + "text").Single(t => Said(t) == "居民知晓率");

        Assert.Equal("264 274 284 294 304", (string?)text.Attribute("x"));
        Assert.Equal("10", (string?)text.Attribute("font-size"));
    }

    [Fact]
    public void Draw_WithheldPerson_IsABlockAndNoText()
    {
        string[][] rows = [["项目负责人", "赵小禾", "主管部门", "青禾镇"], .. PrintedForm.SmallForm];

        Assert.DoesNotContain('禾', string.Concat(Texts(XDocument.Parse(Draw(rows))).Where(t => t.Contains('赵', StringComparison.Ordinal))));
        Assert.DoesNotContain("赵", Draw(rows), StringComparison.Ordinal);
        Assert.Contains("赵", Draw(rows, includePersonal: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_TheSamePage_GivesTheSameBytes() => Assert.Equal(Draw(PrintedForm.SmallForm), Draw(PrintedForm.SmallForm));

    [Fact]
    public void Draw_CharactersThatXmlForbids_AreReplaced()
    {
        var svg = Draw([["项目名称", "a\u0001\uFFFFb<&", "主管部门", "青禾镇"], .. PrintedForm.SmallForm[1..]]);

        Assert.Contains(Texts(XDocument.Parse(svg)), t => t.Contains("b<&", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(XDocument svg) => svg.Descendants(Svg + "text").Select(Said);

    /// <summary>What a text says, without what it tells where the pointer rests on it.</summary>
    private static string Said(XElement text) => string.Concat(text.Nodes().OfType<XText>().Select(t => t.Value));

    private static string Draw(string[][] rows, bool includePersonal = false)
    {
        var input = new DocumentInput { Path = "a.pdf", Content = new PrintedForm().AddTable("项目支出绩效目标表", rows).Build() };
        var pipeline = new PipelineBuilder { IncludePersonal = includePersonal }.AddFormats().Build();
        var drawing = new PageDrawing(pipeline.Inspect(input, TestContext.Current.CancellationToken));
        var reader = new PdfDocumentReader();
        using var target = new MemoryStream();
        drawing.Draw(reader.ReadPages(input, new ReadContext(Limits.Default, TestContext.Current.CancellationToken)).Single(), target);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
