using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Layout;

public sealed class RuledTableTests
{
    private const string Form = """
            项目支出绩效目标表

        +------------+----------------+------------+
        | 项目名称   | 公路养护       | 2025年     |
        +------------+-------+--------+------------+
        | 资金       | 总额  |     386.40          |
        | （万元）   +-------+---------------------+
        |            | 其他  |                     |
        +------------+-------+---------------------+

        注：单位盖章
        """;

    private const string FormShown = """
        项目支出绩效目标表
        | 项目名称 | 公路养护:1×2 | 2025年 |
        | 资金/（万元）:2×1 | 总额 | 386.40:1×2 |
        | 其他 | :1×2 |
        注：单位盖章
        """;

    [Theory]
    [InlineData(RuleSource.Stroke)]
    [InlineData(RuleSource.ThinFill)]
    [InlineData(RuleSource.FillEdge)]
    [InlineData(RuleSource.ClipEdge)]
    public void Read_FormWithSpans_CellsOfTheGrid(RuleSource source) =>
        Assert.Equal(FormShown, Shown.Of(PageLayout.Read(Drawing.Page(Form, source))));

    [Fact]
    public void Read_ShadedCellsInAClipOfTheirWidth_NoRowsBesides()
    {
        var drawing = Drawing.Of(Form, RuleSource.FillEdge);
        var (left, right) = (drawing.Rules.Min(rule => rule.X0), drawing.Rules.Max(rule => rule.X1));
        var page = drawing.ToPage();
        var bottom = (float)page.Height - 1;
        drawing.Rules.Add(new Rule(left, 1, right, 1, 0, RuleSource.ClipEdge));
        drawing.Rules.Add(new Rule(left, bottom, right, bottom, 0, RuleSource.ClipEdge));
        drawing.Rules.Add(new Rule(left, 1, left, bottom, 0, RuleSource.ClipEdge));
        drawing.Rules.Add(new Rule(right, 1, right, bottom, 0, RuleSource.ClipEdge));

        var narrow = new PageContent { Number = 1, Width = right + left, Height = page.Height, Glyphs = drawing.Glyphs, Rules = drawing.Rules };
        Assert.Equal(FormShown, Shown.Of(PageLayout.Read(narrow)));
    }

    [Fact]
    public void Read_LineThatHangsOutOfAnOpenCell_BelongsToIt()
    {
        var drawing = Drawing.Of("""
            +----------+-------+
            | 养护     | 5公里 |
            +----------+-------+
            | 扩建水闸 | 6处   |
            | 公路     |       |
            """);
        for (var i = 0; i < drawing.Glyphs.Count; i++)
        {
            var glyph = drawing.Glyphs[i];
            drawing.Glyphs[i] = glyph.Y0 > 4 * Drawing.PlaceHeight ? glyph with { Y0 = glyph.Y0 + 9, Y1 = glyph.Y1 + 9 } : glyph;
        }

        Assert.Equal("| 养护 | 5公里 |\n| 扩建水闸/公路 | 6处 |", Shown.Of(PageLayout.Read(drawing.ToPage())));
    }

    [Fact]
    public void Read_LinesInPiecesShiftedAndDoubled_SameGrid()
    {
        var drawing = Drawing.Of(Form);
        var whole = drawing.Rules.ToList();
        drawing.Rules.Clear();
        foreach (var rule in whole)
        {
            for (var from = 0f; from < rule.Length; from += 2.8f)
            {
                var to = Math.Min(rule.Length, from + 2.8f);
                var shift = (int)(from / 2.8f) % 2 * 0.7f;
                drawing.Rules.Add(rule.IsLevel
                    ? rule with { X0 = rule.X0 + from, X1 = rule.X0 + to, Y0 = rule.Y0 + shift, Y1 = rule.Y1 + shift }
                    : rule with { Y0 = rule.Y0 + from, Y1 = rule.Y0 + to, X0 = rule.X0 + shift, X1 = rule.X1 + shift });
            }

            drawing.Rules.Add(rule.IsLevel ? rule with { Y0 = rule.Y0 + 2, Y1 = rule.Y1 + 2 } : rule with { X0 = rule.X0 + 2, X1 = rule.X1 + 2 });
        }

        Assert.Equal(FormShown, Shown.Of(PageLayout.Read(drawing.ToPage())));
    }
}
