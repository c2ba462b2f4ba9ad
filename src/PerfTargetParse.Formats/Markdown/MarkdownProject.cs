using System.Globalization;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Markdown;

/// <summary>One form as headings and tables.</summary>
internal sealed class MarkdownProject(MarkdownOutput output)
{
    public void Write(int number, Project project)
    {
        output.Block($"## {number.ToString(CultureInfo.InvariantCulture)}. {MarkdownText.Inline(project.Name ?? "（未印项目名称）")}");
        WriteHeader(project);
        WriteFunding(project.Funding);
        WriteGoals(project.Goals);
        WriteIndicators(project.Indicators);
    }

    private void WriteHeader(Project project)
    {
        IEnumerable<(string Label, string? Value)> lines =
        [
            ("表单种类", MarkdownLabels.Of(project.Kind)),
            ("预算年度", project.FiscalYear?.ToString(CultureInfo.InvariantCulture)),
            ("项目编码", project.Code),
            ("主管部门", Name(project.Department)),
            ("实施单位", Name(project.Unit)),
            ("项目性质", project.Nature),
            ("项目类别", project.Category),
            ("项目类型", project.Type),
            ("项目等级", project.Level),
            ("项目属性", project.Attribute),
            ("起止时间", Span(project.Period?.Start, project.Period?.End)),
            ("项目概况", project.Overview),
            .. project.Fields.Select(field => (field.Label, (string?)field.Value)),
        ];
        output.Table(lines.Where(line => !string.IsNullOrEmpty(line.Value)).ToList(), ("栏目", line => line.Label), ("内容", line => line.Value));
    }

    private void WriteFunding(IReadOnlyList<FundingLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.Block("### 资金");
        output.Table(
            lines,
            ("范围", line => MarkdownLabels.Of(line.Scope)),
            ("来源", line => line.Label),
            ("阶段", line => MarkdownLabels.Stage(line.Stage)),
            ("金额（元）", line => Invariant(line.Amount)),
            ("原文", line => line.Raw),
            ("执行率", line => line.ExecutionRate),
            ("可信度", line => MarkdownLabels.Of(line.Confidence)),
            ("读取说明", line => string.Join("; ", line.Notes)));
    }

    private void WriteGoals(IReadOnlyList<Goal> goals)
    {
        foreach (var goal in goals)
        {
            output.Block(goal.Scope == Scope.Result ? "### 实际完成情况" : $"### {MarkdownLabels.Of(goal.Scope)}目标");
            foreach (var line in MarkdownText.Lines(goal.Text))
            {
                output.Block(MarkdownText.AtLineStart(line));
            }
        }
    }

    private void WriteIndicators(IReadOnlyList<Indicator> indicators)
    {
        if (indicators.Count == 0)
        {
            return;
        }

        output.Block("### 绩效指标");
        output.Table(
            MarkdownIndicatorRow.Of(indicators),
            ("序号", row => row.Number),
            ("一级指标", row => row.Head?.Level1),
            ("二级指标", row => row.Head?.Level2),
            ("三级指标", row => row.Head?.Name),
            ("指标描述", row => row.Head?.Description),
            ("期间", row => row.Target is { Scope: not Scope.Annual } target ? MarkdownLabels.Of(target.Scope) : null),
            ("指标值", row => row.Target?.Raw),
            ("运算符", row => row.Target?.Operator),
            ("数值", row => Value(row.Target)),
            ("单位", row => row.Target?.Unit),
            ("分值", row => Invariant(row.Head?.Weight)),
            ("实际完成值", row => row.Head?.Actual?.Raw),
            ("得分", row => Invariant(row.Head?.Score)),
            ("偏差原因", row => row.Head?.Reason),
            ("以前年度值", row => row.Head?.Previous?.Raw),
            ("可信度", row => row.Head is { } head ? MarkdownLabels.Of(head.Confidence) : null),
            ("读取说明", row => row.Head is { } head ? string.Join("; ", head.Notes) : null));
    }

    private static string? Value(Target? target) => target?.Kind switch
    {
        TargetKind.Number => Invariant(target.Value),
        TargetKind.Range => Span(Invariant(target.Min), Invariant(target.Max)),
        TargetKind.Date => Span(target.From, target.To),
        _ => null,
    };

    /// <summary>One end alone stands for itself: the operator beside it says which end it is.</summary>
    private static string? Span(string? first, string? last) => first is null || last is null || first == last ? first ?? last : $"{first} — {last}";

    private static string? Name(Party? party) => party is null ? null : $"{party.Code} {party.Name}".Trim();

    private static string? Invariant(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
