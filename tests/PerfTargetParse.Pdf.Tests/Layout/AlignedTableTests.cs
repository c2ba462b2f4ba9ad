using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Layout;

public sealed class AlignedTableTests
{
    [Fact]
    public void Read_ColumnsWithoutRules_RowsAreLines()
    {
        var page = PageLayout.Read(Drawing.Page("""
                      项目支出绩效目标表

            项目名称      山区公路养护              主管部门      某县交通局
            实施单位      某县公路养护所            项目期        2025年
            项目资金      年度资金总额：            386.40
            （万元）      其中：财政拨款            380.00
            一级指标      二级指标                  三级指标      指标值
            产出指标      数量指标                  养护里程      ≥142.5公里
                                                    更换护栏      ≥3200米
            """));

        Assert.Equal(
            """
            项目支出绩效目标表
            | 项目名称 | 山区公路养护 | 主管部门 | 某县交通局 |
            | 实施单位 | 某县公路养护所 | 项目期 | 2025年 |
            | 项目资金 | 年度资金总额： | 386.40 | |
            | （万元） | 其中：财政拨款 | 380.00 | |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 养护里程 | ≥142.5公里 |
            | | | 更换护栏 | ≥3200米 |
            """,
            Shown.Of(page));
        Assert.Equal(TableSource.Aligned, Assert.IsType<LayoutTable>(page.Blocks[1]).Source);
    }

    [Fact]
    public void Read_NumbersFlushRight_OneColumn()
    {
        var page = PageLayout.Read(Drawing.Page("""
            甲项      1,286,000.00    12
            乙项        386,000.00     5
            丙项             40.00   108
            """));

        Assert.Equal("| 甲项 | 1,286,000.00 | 12 |\n| 乙项 | 386,000.00 | 5 |\n| 丙项 | 40.00 | 108 |", Shown.Of(page));
    }

    [Fact]
    public void Read_LevelRulesOnly_ColumnsByWords()
    {
        var page = PageLayout.Read(Drawing.Page("""
            表1 指标

            -------------------------------
            指标          单位      数值
            -------------------------------
            培训人次      人次        300
            培训场次      场           12
            -------------------------------
            注：略
            """));

        Assert.Equal("表1 指标\n| 指标 | 单位 | 数值 |\n| 培训人次 | 人次 | 300 |\n| 培训场次 | 场 | 12 |\n注：略", Shown.Of(page));
    }

    [Fact]
    public void Read_LevelRuleUnderEachRow_RowsBetweenRules()
    {
        var page = PageLayout.Read(Drawing.Page("""
            -----------------------------------
            指标          单位      数值
            -----------------------------------
            培训人次      人次        300
            （含网络）
            -----------------------------------
            培训场次      场           12
            -----------------------------------
            """));

        Assert.Equal("| 指标 | 单位 | 数值 |\n| 培训人次/（含网络） | 人次 | 300 |\n| 培训场次 | 场 | 12 |", Shown.Of(page));
        Assert.Equal(TableSource.Ruled, Assert.IsType<LayoutTable>(page.Blocks[0]).Source);
    }

    [Fact]
    public void Read_List_NoTable()
    {
        var page = PageLayout.Read(Drawing.Page("""
            1.    加强党的建设，落实基层党建责任制，推进区域化党建
            2.    统筹社区发展，统筹落实市、区两级涉及社区发展的决策
            3.    组织公共服务，组织实施与居民生活密切相关的公共服务
            """));

        Assert.All(page.Blocks, block => Assert.IsType<LayoutLine>(block));
    }

    [Fact]
    public void Read_SignaturesAndUnit_OneLineEach()
    {
        var page = PageLayout.Read(Drawing.Page("""
            562301某单位                                   单位：万元
            以下为正文，正文为一整行文字，并无表格在内。
            负责人：张三          经办人：李四          日期：5月
            """));

        Assert.Equal("562301某单位 单位：万元\n以下为正文，正文为一整行文字，并无表格在内。\n负责人：张三 经办人：李四 日期：5月", Shown.Of(page));
    }

    [Fact]
    public void Read_TwoColumnsOfProse_OneAfterTheOther()
    {
        var left = Enumerable.Range(1, 8).Select(i => $"左栏第{i}行的文字一直写到行末才换行。");
        var right = Enumerable.Range(1, 8).Select(i => $"右栏第{i}行的文字一直写到行末才换行。");
        var rows = left.Zip(right, (l, r) => $"{l}    {r}");

        var page = PageLayout.Read(Drawing.Page(string.Join("\n", rows.Prepend("                      跨两栏的标题在中间").Append("左栏完")), RuleSource.Stroke));

        Assert.Equal(string.Join("\n", [.. left.Prepend("跨两栏的标题在中间").Append("左栏完"), .. right]), Shown.Of(page));
    }
}
