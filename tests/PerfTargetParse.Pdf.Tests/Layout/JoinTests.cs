using PerfTargetParse.Pdf.Layout;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Layout;

public sealed class JoinTests
{
    private const string FirstPage = """
        +----------+------------------+---------+
        | 二级指标 | 三级指标         | 指标值  |
        +----------+------------------+---------+
        | 数量指标 | 培训人次         | ≥300   |
        |          +------------------+---------+
        |          | 培训场次         | ≥12    |
        +----------+------------------+---------+
        """;

    [Fact]
    public void Join_SameColumnsWithoutText_OneTable()
    {
        var document = Join(FirstPage, """
            +----------+------------------+---------+
            | 质量指标 | 合格率           | ≥95%   |
            +----------+------------------+---------+
            """);

        Assert.Equal(
            """
            | 二级指标 | 三级指标 | 指标值 |
            | 数量指标:2×1 | 培训人次 | ≥300 |
            | 培训场次 | ≥12 |
            | 质量指标 | 合格率 | ≥95% |
            """,
            Shown.Of(document.Blocks));
        Assert.Equal(new Continuation(2, true, ContinuationReason.SameColumns, 0, RowCut.None, 0), Assert.Single(document.Continuations));
        Assert.Equal([1, 2], Assert.IsType<LayoutTable>(document.Blocks[0]).PageNumbers);
        Assert.Equal(2, document.Pages.Count);
    }

    [Fact]
    public void Join_HeadRepeated_LeftOut()
    {
        var document = Join(FirstPage, """
            +----------+------------------+---------+
            | 二级指标 | 三级指标         | 指标值  |
            +----------+------------------+---------+
            | 质量指标 | 合格率           | ≥95%   |
            +----------+------------------+---------+
            """);

        Assert.EndsWith("| 培训场次 | ≥12 |\n| 质量指标 | 合格率 | ≥95% |", Shown.Of(document.Blocks), StringComparison.Ordinal);
        Assert.Equal(new Continuation(2, true, ContinuationReason.RepeatedHeader, 1, RowCut.None, 0), Assert.Single(document.Continuations));
    }

    [Fact]
    public void Join_NoRuleAtTheBreak_RowIsOneAgain()
    {
        var document = Join(
            """
            +----------+------------------+---------+
            | 数量指标 | 培训人次         | ≥300   |
            +----------+------------------+---------+
            | 质量指标 | 参加培训人员的   |         |
            """,
            """
            |          | 合格率           | ≥95%   |
            +----------+------------------+---------+
            """);

        Assert.Equal("| 数量指标 | 培训人次 | ≥300 |\n| 质量指标 | 参加培训人员的/合格率 | ≥95% |", Shown.Of(document.Blocks));
        Assert.Equal(RowCut.NoRule, Assert.Single(document.Continuations).RowCut);
    }

    [Fact]
    public void Join_ValueCutBetweenClosedRows_RowIsOneAgain()
    {
        var document = Join(
            """
            +----------+------------------+------+
            | 数量指标 | 培训人次         | ≥30 |
            +----------+------------------+------+
            | 质量指标 | 合格率           | ≥10 |
            +----------+------------------+------+
            """,
            """
            +----------+------------------+------+
            |          |                  | 0（%|
            |          |                  | ）   |
            +----------+------------------+------+
            | 时效指标 | 完成时间         | 6月  |
            +----------+------------------+------+
            """);

        Assert.Equal("| 数量指标 | 培训人次 | ≥30 |\n| 质量指标 | 合格率 | ≥10/0（%/） |\n| 时效指标 | 完成时间 | 6月 |", Shown.Of(document.Blocks));
        Assert.Equal(RowCut.EmptyCells, Assert.Single(document.Continuations).RowCut);
    }

    [Fact]
    public void Join_AllTextsBrokenAtTheEdge_RowIsOneAgain()
    {
        var document = Join(
            """
            +----------+------+
            | 培训人次 | ≥30 |
            +----------+------+
            | 培训班按 | 202  |
            +----------+------+
            """,
            """
            +----------+------+
            | 时完成率 | 5年  |
            +----------+------+
            """);

        Assert.Equal("| 培训人次 | ≥30 |\n| 培训班按/时完成率 | 202/5年 |", Shown.Of(document.Blocks));
        Assert.Equal(RowCut.BrokenLines, Assert.Single(document.Continuations).RowCut);
    }

    [Fact]
    public void Join_MergedCellLeftOpen_GoesOnWhileTheRowDoesNot()
    {
        var document = Join(
            """
            +----------+----------+------------------+---------+
            | 产出指标 | 数量指标 | 培训人次         | ≥300   |
            |          |          +------------------+---------+
            |          |          | 培训场次         | ≥12    |
            |          |          +------------------+---------+
            """,
            """
            |          |          | 发放手册         | ≥900   |
            |          +----------+------------------+---------+
            |          | 质量指标 | 合格率           | ≥95%   |
            +----------+----------+------------------+---------+
            """);

        Assert.Equal(
            "| 产出指标:4×1 | 数量指标:3×1 | 培训人次 | ≥300 |\n| 培训场次 | ≥12 |\n| 发放手册 | ≥900 |\n| 质量指标 | 合格率 | ≥95% |",
            Shown.Of(document.Blocks));
        Assert.Equal(2, Assert.Single(document.Continuations).MergedCells);
    }

    [Fact]
    public void Join_MergedCellClosedAndEmptyBelow_GoesOn()
    {
        var document = Join(FirstPage, """
            +----------+------------------+---------+
            |          | 发放手册         | ≥900   |
            |          +------------------+---------+
            |          | 印制海报         | ≥50    |
            +----------+------------------+---------+
            """);

        Assert.Contains("| 数量指标:4×1 | 培训人次 |", Shown.Of(document.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_TextOfMergedCellInTheMiddleOfItsSpan_GoesOn()
    {
        var document = Join(
            """
            +----------+------------------+---------+
            | 数量指标 | 培训人次         | ≥300   |
            +----------+------------------+---------+
            |          | 合格率           | ≥95%   |
            +----------+------------------+---------+
            """,
            """
            +----------+------------------+---------+
            | 质量指标 | 差错率           | ≤1%    |
            |          +------------------+---------+
            |          | 退货率           | ≤2%    |
            +----------+------------------+---------+
            """);

        Assert.Equal("| 数量指标 | 培训人次 | ≥300 |\n| 质量指标:3×1 | 合格率 | ≥95% |\n| 差错率 | ≤1% |\n| 退货率 | ≤2% |", Shown.Of(document.Blocks));
    }

    [Fact]
    public void Join_TitleBetween_TwoTables()
    {
        var document = Join(FirstPage, "       乙项目绩效目标表\n" + FirstPage);

        Assert.Equal(3, document.Blocks.Count);
        Assert.Equal(ContinuationReason.TextBetween, Assert.Single(document.Continuations).Reason);
    }

    [Fact]
    public void Join_SameFirstLabelsButOtherValues_AnotherForm()
    {
        const string Form = """
            +----------+------------------+
            | 项目名称 | 某项目           |
            +----------+------------------+
            | 主管部门 | 某局             |
            +----------+------------------+
            | 指标     | 5个              |
            +----------+------------------+
            """;
        var document = Join(Form, Form.Replace("某项目", "它项目", StringComparison.Ordinal));

        Assert.Equal(2, document.Blocks.Count);
        Assert.Equal(ContinuationReason.BeginsAnew, Assert.Single(document.Continuations).Reason);
    }

    private const string TitledPage = """
        +---------------------------------+
        | 绩效目标表                      |
        +---------------------------------+
        | （2024年度）                    |
        +----------+------------+---------+
        | 项目名称 | 某项目     | 甲      |
        +----------+------------+---------+
        | 产出指标 | 数量指标   | 5个     |
        +----------+------------+---------+
        """;

    [Fact]
    public void Join_TitleRowsRepeatedAboveFurtherRows_LeftOut()
    {
        var document = Join(TitledPage, """
            +---------------------------------+
            | 绩效目标表                      |
            +---------------------------------+
            | （2024年度）                    |
            +----------+------------+---------+
            | 效益指标 | 社会效益   | 良好    |
            +----------+------------+---------+
            """);

        Assert.EndsWith("| 产出指标 | 数量指标 | 5个 |\n| 效益指标 | 社会效益 | 良好 |", Shown.Of(document.Blocks), StringComparison.Ordinal);
        Assert.Equal((ContinuationReason.RepeatedHeader, 2), (document.Continuations[0].Reason, document.Continuations[0].RepeatedHeaderRows));
    }

    [Fact]
    public void Join_TitleRowsAndTheLabelsAfterThem_AnotherForm()
    {
        var document = Join(TitledPage, TitledPage.Replace("某项目", "它项目", StringComparison.Ordinal));

        Assert.Equal(2, document.Blocks.Count);
        Assert.Equal(ContinuationReason.BeginsAnew, Assert.Single(document.Continuations).Reason);
    }

    [Fact]
    public void Join_NoRuleAtTheBreakButTextsThatEndBeforeTheEdge_TwoRows()
    {
        var document = Join(
            """
            +----------+------------------+---------+
            | 产出指标 | 数量指标         | 5个     |
            |          +------------------+---------+
            |          | 质量指标         | 优秀    |
            +----------+------------------+---------+
            | 效益指标 | 社会效益         | 良好    |
            """,
            """
            |          | 生态效益         |         |
            +----------+------------------+---------+
            """);

        Assert.EndsWith("| 效益指标:2×1 | 社会效益 | 良好 |\n| 生态效益 | |", Shown.Of(document.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_GroupBeginsAtTheBreak_NoGroupWithinItGoesOn()
    {
        var document = Join(
            """
            +----------+----------+-------+
            | 产出指标 | 数量指标 | 5个   |
            |          |          +-------+
            |          |          | 6个   |
            |          +----------+-------+
            |          | 质量指标 | 优秀  |
            +----------+----------+-------+
            """,
            """
            +----------+----------+-------+
            | 满意指标 | 服务对象 | ≥90% |
            |          | 满意度的 +-------+
            |          | 指标     | ≥95% |
            +----------+----------+-------+
            """);

        Assert.EndsWith("| 质量指标 | 优秀 |\n| 满意指标:2×1 | 服务对象/满意度的/指标:2×1 | ≥90% |\n| ≥95% |", Shown.Of(document.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_LabelAndALongerLabelOfTwoRows_AreTwo()
    {
        var document = Join(
            """
            +----------+------------------+---------+
            | 项目资金 | 总额             | 5万元   |
            |          +------------------+---------+
            |          | 其中             | 4万元   |
            +----------+------------------+---------+
            | 项目名称 | 某项目                     |
            +----------+----------------------------+
            """,
            """
            +----------+------------------+---------+
            | 预算规模 | 预算数           | 5       |
            | 及资金用 +------------------+---------+
            | 途说明   | 财政资金         | 5       |
            +----------+------------------+---------+
            """);

        Assert.EndsWith("| 项目名称 | 某项目:1×2 |\n| 预算规模/及资金用/途说明:2×1 | 预算数 | 5 |\n| 财政资金 | 5 |", Shown.Of(document.Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_OtherEdges_TwoTables()
    {
        var document = Join(FirstPage, """
            +-----+-----------------------+---------+
            | 甲  | 乙                    | 丙      |
            +-----+-----------------------+---------+
            """);

        Assert.Equal(2, document.Blocks.Count);
        Assert.Equal(ContinuationReason.OtherColumns, Assert.Single(document.Continuations).Reason);
    }

    [Fact]
    public void Join_EdgesAmongThoseBefore_OneTableOnTheUnion()
    {
        var document = Join(FirstPage, """
            +----------+----------------------------+
            | 备注     | 无                         |
            +----------+----------------------------+
            """);

        Assert.EndsWith("| 备注 | 无:1×2 |", Shown.Of(document.Blocks), StringComparison.Ordinal);
        Assert.Equal(ContinuationReason.SharedColumns, Assert.Single(document.Continuations).Reason);
    }

    [Fact]
    public void Join_MoreEdgesThanBefore_EarlierCellsSpanThem()
    {
        var document = Join(
            """
            +----------+----------------------------+
            | 备注     | 无                         |
            +----------+----------------------------+
            """,
            """
            +----------+------------------+---------+
            | 质量指标 | 合格率           | ≥95%   |
            +----------+------------------+---------+
            """);

        Assert.Equal("| 备注 | 无:1×2 |\n| 质量指标 | 合格率 | ≥95% |", Shown.Of(document.Blocks));
    }

    [Fact]
    public void Join_RoomLeftBeforeTheBreak_TwoTables()
    {
        const string Short = """
            +----------+------------------+---------+
            | 数量指标 | 培训人次         | ≥300   |
            +----------+------------------+---------+
            """;
        var document = PageLayout.Join([.. new[] { Short, Short.Replace("数", "质", StringComparison.Ordinal), FirstPage }
            .Select((art, i) => PageLayout.Read(Drawing.Page(art, number: i + 1, height: 200)))]);

        Assert.Equal([ContinuationReason.EndsEarly, ContinuationReason.EndsEarly], document.Continuations.Select(c => c.Reason));
    }

    [Fact]
    public void Join_PartsOfACell_KeepTheirPlaces()
    {
        var document = Join(FirstPage, """
            +----------+------------------+---------+
            |          | 发放手册         | ≥900   |
            |          +------------------+---------+
            |          | 印制海报         | ≥50    |
            +----------+------------------+---------+
            """);

        var cell = Assert.IsType<LayoutTable>(document.Blocks[0]).Cells.Single(c => c.Text == "数量指标");
        Assert.Equal(1, cell.PageNumber);
        Assert.Equal(2, Assert.Single(cell.FurtherParts).PageNumber);
        Assert.Equal(new LayoutPlace(1, cell.LinePlaces[0].Box), Assert.Single(cell.LinePlaces));
    }

    private static LayoutDocument Join(params string[] pages) =>
        PageLayout.Join([.. pages.Select((art, i) => PageLayout.Read(Drawing.Page(art, number: i + 1)))]);
}
