using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Layout;

public sealed class PageTextTests
{
    [Fact]
    public void Read_NumberCutOffByItsCell_WholeInItsCell()
    {
        var drawing = Drawing.Of("""
            +------+------+
            | 总额 |5,433,112.00
            +------+------+
            | 其他 | 无   |
            +------+------+
            """);
        Hide(drawing, glyph => glyph.X0 > 80, GlyphMarks.Clipped);

        Assert.Equal("| 总额 | 5,433,112.00 |\n| 其他 | 无 |", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_ClippedByItself_LeftOut()
    {
        var drawing = Drawing.Of("看得见      看不见");
        Hide(drawing, glyph => glyph.X0 > 50, GlyphMarks.Clipped);

        Assert.Equal("看得见", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_InvisibleBesideVisibleWithoutImage_LeftOut()
    {
        var drawing = Drawing.Of("看得见      看不见");
        Hide(drawing, glyph => glyph.X0 > 50, GlyphMarks.Invisible);

        Assert.Equal("看得见", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_InvisibleAlone_Used()
    {
        var drawing = Drawing.Of("扫描件的文字层");
        Hide(drawing, _ => true, GlyphMarks.Invisible);

        Assert.Equal("扫描件的文字层", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_DrawnTwice_Once()
    {
        var drawing = Drawing.Of("粗体标题 2024");
        drawing.Glyphs.AddRange(drawing.Glyphs.ConvertAll(glyph => glyph with { X0 = glyph.X0 + 0.3f, X1 = glyph.X1 + 0.3f }));

        Assert.Equal("粗体标题 2024", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_DrawnInAnyOrder_SameText()
    {
        const string Art = """
            +----------+------------+
            | 项目名称 | 公路养护   |
            |          | （二期）   |
            +----------+------------+
            """;
        var drawing = Drawing.Of(Art);
        drawing.Glyphs.Reverse();

        Assert.Equal("| 项目名称 | 公路养护/（二期） |", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_Superscript_SameLine()
    {
        var drawing = Drawing.Of("面积100平方米");
        var last = drawing.Glyphs[^1];
        drawing.Glyphs.Insert(6, new Glyph("2", last.X1, last.Y0 - 2, last.X1 + 3, last.Y0 + 4, 6));

        Assert.Equal("面积100平方米2", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_PageWrittenSideways_SameTableInPlacesOfThePage(byte turn)
    {
        const string Art = """
            +----------+------------+
            | 项目名称 | 公路养护   |
            +----------+------------+
            | 主管部门 | 某局       |
            +----------+------------+
            """;
        var upright = Drawing.Of(Art).ToPage();
        var frame = new PerfTargetParse.Pdf.Layout.Text.Frame(turn, (turn & 1) == 1 ? (float)upright.Height : (float)upright.Width, (turn & 1) == 1 ? (float)upright.Width : (float)upright.Height);
        var turned = new PageContent
        {
            Number = 1,
            Width = frame.PageWidth,
            Height = frame.PageHeight,
            Glyphs = [.. upright.Glyphs.Select(g => frame.ToPage(new LayoutBox(g.X0, g.Y0, g.X1, g.Y1)) is var b ? g with { X0 = b.X0, Y0 = b.Y0, X1 = b.X1, Y1 = b.Y1, Turn = turn } : g)],
            Rules = [.. upright.Rules.Select(r => frame.ToPage(new LayoutBox(r.X0, r.Y0, r.X1, r.Y1)) is var b ? r with { X0 = b.X0, Y0 = b.Y0, X1 = b.X1, Y1 = b.Y1 } : r)],
        };

        var page = PageLayout.Read(turned);

        Assert.Equal("| 项目名称 | 公路养护 |\n| 主管部门 | 某局 |", Shown.Of(page));
        var table = Assert.IsType<LayoutTable>(page.Blocks[0]);
        Assert.Equal(frame.FromPage(table.Box).X0, PageLayout.Read(upright).Blocks[0].Box.X0, 2f);
    }

    private static void Hide(Drawing drawing, Func<Glyph, bool> isHidden, GlyphMarks mark)
    {
        for (var i = 0; i < drawing.Glyphs.Count; i++)
        {
            drawing.Glyphs[i] = isHidden(drawing.Glyphs[i]) ? drawing.Glyphs[i] with { Marks = mark } : drawing.Glyphs[i];
        }
    }
}
