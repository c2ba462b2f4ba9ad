using PerfTargetParse.Forms;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Forms;

/// <summary>What page breaks do to forms, and what the forms' words say about it.</summary>
public sealed class PageBreakTests
{
    private static readonly string[] Headings = ["一级指标", "二级指标", "三级指标", "指标值"];

    [Fact]
    public void Read_TwoRowsPutTogether_AreTwoIndicators()
    {
        var project = Only(Begin().CutRow(1, ["产出指标"], ["数量指标", ""], ["宣教讲座", "发放宣传手册"], ["24场", "5000册"]));

        Assert.Equal([("宣教讲座", "24场"), ("发放宣传手册", "5000册")], project.Indicators.Select(i => (i.Name, i.Targets[0].Raw)));
        Assert.Equal([1, 2], project.Indicators.Select(i => i.Origin!.Page!.Value));
        Assert.All(project.Indicators, i => Assert.DoesNotContain(Notes.RowOverPages, i.Notes));
        Assert.Equal("数量指标", project.Indicators[1].Level2);
    }

    [Fact]
    public void Read_TwoRowsPutTogetherUnderAWordThatTheBreakCut_KeepTheWord()
    {
        var project = Only(Begin().CutRow(1, ["产出", "指标"], ["数量指标", ""], ["宣教讲座", "发放宣传手册"], ["24场", "5000册"]));

        Assert.Equal(["产出指标", "产出指标"], project.Indicators.Select(i => i.Level1));
    }

    [Fact]
    public void Read_RowCutInTheMiddle_IsOneIndicatorAndSaysSo()
    {
        var project = Only(Begin().CutRow(1, ["产出指标"], ["数量指标"], ["为老年人提供的上门", "助餐服务次数"], ["≥12", "(次)"]));

        var indicator = Assert.Single(project.Indicators);
        Assert.Equal(("为老年人提供的上门助餐服务次数", 12m, "次"), (indicator.Name, indicator.Targets[0].Value, indicator.Targets[0].Unit));
        Assert.Equal(Confidence.Inferred, indicator.Confidence);
        Assert.Contains(Notes.RowOverPages, indicator.Notes);
    }

    [Fact]
    public void Read_RowOfWhichTheReaderMadeTwo_IsOneIndicator()
    {
        var project = Only(Begin().Row(1, "产出指标", "数量指标", "为老年人提供的上门", "≥12").Row(2, "", "", "助餐服务次数", "(次)"));

        Assert.Equal("为老年人提供的上门助餐服务次数", Assert.Single(project.Indicators).Name);
    }

    [Fact]
    public void Read_WholeRowsOnBothSides_StayTwo()
    {
        var project = Only(Begin().Row(1, "产出指标", "数量指标", "宣教讲座", "24场").Row(2, "", "", "发放宣传手册", "5000册"));

        Assert.Equal(["宣教讲座", "发放宣传手册"], project.Indicators.Select(i => i.Name));
    }

    [Fact]
    public void Read_LevelsPutTogetherOverTheBreak_AreTwo()
    {
        var project = Only(Begin()
            .Row(1, "效益指标", "经济效益指标", "节约费用", "≥2万元")
            .RowWithSpan(1, 1, ["社会效益指标", "生态效益指标"], null, null, "居民知晓率", "≥90%")
            .Row(2, null, null, "绿化面积", "≥300平方米"));

        Assert.Equal(["经济效益指标", "社会效益指标", "生态效益指标"], project.Indicators.Select(i => i.Level2));
        Assert.All(project.Indicators, i => Assert.Equal("效益指标", i.Level1));
    }

    [Fact]
    public void Read_LabelsPutTogetherOverTheBreak_AreTwo()
    {
        var project = Only(new PagedForm().Line(1, "项目支出绩效目标表")
            .CutRow(1, ["项目名称", "主管部门"], ["社区阅读角建设", "青禾镇文化站"])
            .Row(2, Headings)
            .Row(2, "产出指标", "数量指标", "阅读活动", "≥12场"));

        Assert.Equal(("社区阅读角建设", "青禾镇文化站"), (project.Name, project.Department?.Name));
    }

    [Fact]
    public void Read_LabelCutOverTheBreak_StaysOne()
    {
        var project = Only(new PagedForm().Line(1, "项目支出绩效目标表")
            .Row(1, "项目名称", "社区阅读角建设")
            .CutRow(1, ["计划开始", "日期"], ["2025-01-", "01"])
            .Row(2, Headings)
            .Row(2, "产出指标", "数量指标", "阅读活动", "≥12场"));

        Assert.Equal("2025-01-01", project.Period?.Start);
    }

    [Fact]
    public void Read_TitleOnEveryPageWithAnotherFormBehind_LosesNoIndicator()
    {
        var reading = new PagedForm().Line(1, "项目支出绩效目标表").Line(1, "(2025年度)")
            .Row(1, "项目名称", "社区阅读角建设").Row(1, Headings).Row(1, "产出指标", "数量指标", "阅读活动", "≥12场")
            .Line(2, "项目支出绩效目标表").Line(2, "(2025年度)")
            .Row(2, "效益指标", "社会效益指标", "居民知晓率", "≥90%")
            .Line(3, "项目支出绩效目标表").Line(3, "(2025年度)")
            .Row(3, "项目名称", "道路养护").Row(3, Headings).Row(3, "产出指标", "数量指标", "养护里程", "≥3公里")
            .Read();

        Assert.Equal([("社区阅读角建设", 2), ("道路养护", 1)], reading.Projects.Select(p => (p.Name, p.Indicators.Count)));
        Assert.Equal(["居民知晓率", "养护里程"], reading.Projects.Select(p => p.Indicators[^1].Name));
        Assert.Empty(reading.Coverage.Unclaimed);
    }

    [Fact]
    public void Read_PageFurniture_IsNoPartOfTheForm()
    {
        var reading = Begin().Row(1, "产出指标", "数量指标", "阅读活动", "≥12场")
            .Line(1, "2025年部门预算公开", isFurniture: true).Line(2, "第 2 页", isFurniture: true)
            .Row(2, "效益指标", "社会效益指标", "居民知晓率", "≥90%").Read();

        Assert.Equal(["阅读活动", "居民知晓率"], Assert.Single(reading.Projects).Indicators.Select(i => i.Name));
        Assert.DoesNotContain(reading.Readings, r => r.Text.Contains('页', StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TitleTakenForFurniture_BeginsItsForm()
    {
        var reading = new PagedForm();
        foreach (var (page, name) in new[] { (1, "社区阅读角建设"), (2, "道路养护") })
        {
            reading.Line(page, "项目支出绩效目标表", isFurniture: true).Line(page, "(2025年度)", isFurniture: true)
                .Row(page, "项目名称", name).Row(page, Headings).Row(page, "产出指标", "数量指标", "完成数", "≥3个");
        }

        Assert.Equal([("社区阅读角建设", 2025), ("道路养护", 2025)], reading.Read().Projects.Select(p => (p.Name, p.FiscalYear!.Value)));
    }

    private static PagedForm Begin() => new PagedForm().Line(1, "项目支出绩效目标表").Row(1, "项目名称", "社区阅读角建设").Row(1, Headings);

    private static Project Only(PagedForm form)
    {
        var reading = form.Read();
        Assert.Empty(reading.Coverage.Unclaimed);
        return Assert.Single(reading.Projects);
    }
}
