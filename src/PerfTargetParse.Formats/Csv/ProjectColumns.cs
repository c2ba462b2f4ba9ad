using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Csv;

/// <summary>Columns of a project's plain fields.</summary>
internal static class ProjectColumns
{
    public static IReadOnlyList<Column<TRow>> Of<TRow>(Func<TRow, Project> project) =>
    [
        Column<TRow>.Text("project_id", "项目标识", "Stable identity of the project, unique within its document.", row => project(row).Id) with { Required = true },
        Column<TRow>.Code<ProjectKind>("kind", "表单种类", "What sort of form the project was read from.", row => project(row).Kind) with { Required = true },
        Column<TRow>.Text("project_code", "项目编码", "Project code, also where it is printed before the name.", row => project(row).Code),
        Column<TRow>.Text("project_name", "项目名称", "Project name as printed, without its code.", row => project(row).Name),
        Column<TRow>.Integer("fiscal_year", "预算年度", "The budget year that the form is for.", row => project(row).FiscalYear),
        Column<TRow>.Text("nature", "项目性质", "项目性质 as printed.", row => project(row).Nature),
        Column<TRow>.Text("project_category", "项目类别", "项目类别 or 项目分类 as printed.", row => project(row).Category),
        Column<TRow>.Text("type", "项目类型", "项目类型 as printed.", row => project(row).Type),
        Column<TRow>.Text("level", "项目等级", "项目等级 as printed.", row => project(row).Level),
        Column<TRow>.Text("attribute", "项目属性", "项目属性 as printed; of a list of options the ticked one.", row => project(row).Attribute),
        Column<TRow>.Text("department_code", "主管部门编码", "Budget code of the competent department.", row => project(row).Department?.Code),
        Column<TRow>.Text("department_name", "主管部门", "Name of the competent department as printed.", row => project(row).Department?.Name),
        Column<TRow>.Text("unit_code", "实施单位编码", "Budget code of the unit that carries the project out.", row => project(row).Unit?.Code),
        Column<TRow>.Text("unit_name", "实施单位", "Name of the unit that carries the project out, as printed.", row => project(row).Unit?.Name),
        Column<TRow>.Text("period_start", "开始日期", "Start in ISO form, as precise as printed: a day, a month or a year.", row => project(row).Period?.Start),
        Column<TRow>.Text("period_end", "结束日期", "End in ISO form, as precise as printed: a day, a month or a year.", row => project(row).Period?.End),
    ];

    public static IReadOnlyList<Column<TRow>> Totals<TRow>(Func<TRow, Project> project) =>
    [
        Column<TRow>.Number("project_total", "项目资金总额(元)", "Money for the whole life of the project, in yuan.", row => Total(project(row), Scope.Project)) with { Unit = "元" },
        Column<TRow>.Number("annual_total", "年度资金总额(元)", "Money for the year, in yuan; of a budget in stages the adjusted one.", row => Total(project(row), Scope.Annual)) with { Unit = "元" },
    ];

    /// <summary>The total of a scope. What was executed is no budget, so it never stands for one.</summary>
    private static decimal? Total(Project project, Scope scope) =>
        (Line(project, scope, null) ?? Line(project, scope, "adjusted") ?? Line(project, scope, "initial"))?.Amount;

    private static FundingLine? Line(Project project, Scope scope, string? stage) =>
        project.Funding.FirstOrDefault(line => line.Scope == scope && line.Source == "total" && line.Stage == stage);
}
