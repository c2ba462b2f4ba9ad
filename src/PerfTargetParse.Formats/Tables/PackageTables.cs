using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Csv;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tables;

/// <summary>The tables of the package, parents before children.</summary>
internal static class PackageTables
{
    private static readonly TableKey ToDocument = new("documents", [KeyColumns.Document]);
    private static readonly TableKey ToProject = new("projects", [KeyColumns.Document, KeyColumns.ProjectId]);
    private static readonly TableKey ToIndicator = new("indicators", [KeyColumns.Document, KeyColumns.ProjectId, KeyColumns.IndicatorNumber]);

    public static TableDefinition<DocumentResult> Documents { get; } = new()
    {
        Name = "documents",
        Title = "文件",
        Description = "One row a document that was given, also where it holds no form or could not be read.",
        PrimaryKey = [KeyColumns.Document],
        Columns =
        [
            KeyColumns.OfDocument<DocumentResult>(),
            .. SourceColumns.Of<TableRow<DocumentResult>>(row => row.Value.Source),
            Column<TableRow<DocumentResult>>.Integer("bytes", "字节数", "Size of the document.", row => row.Value.Source.Bytes) with { Required = true, Unit = "byte" },
            Column<TableRow<DocumentResult>>.Integer("pages", "页数", "Number of pages, where the format has pages.", row => row.Value.Source.Pages),
            Column<TableRow<DocumentResult>>.Code<DocumentStatus>("status", "读取状态", "How the reading ended.", row => row.Value.Status) with { Required = true },
            Column<TableRow<DocumentResult>>.Text("title", "标题", "Title as printed.", row => row.Value.Title),
            Column<TableRow<DocumentResult>>.Integer("cells", "单元格数", "Non-empty cells of the forms, and paragraphs inside them.", row => row.Value.Coverage.Cells) with { Required = true },
            Column<TableRow<DocumentResult>>.Integer("claimed", "已识别", "Cells that a field took, or that are the label of one.", row => row.Value.Coverage.Claimed) with { Required = true },
            Column<TableRow<DocumentResult>>.Integer("boilerplate", "固定文字", "Cells known to say nothing of their own.", row => row.Value.Coverage.Boilerplate) with { Required = true },
            Column<TableRow<DocumentResult>>.Integer("unclaimed", "未识别", "Cells that nothing took.", row => row.Value.Coverage.Unclaimed.Count) with { Required = true },
        ],
    };

    public static TableDefinition<Project> Projects { get; } = new()
    {
        Name = "projects",
        Title = "项目",
        Description = "One row a form.",
        PrimaryKey = ToProject.Columns,
        Parent = ToDocument,
        Columns =
        [
            KeyColumns.OfDocument<Project>(),
            .. ProjectColumns.Of<TableRow<Project>>(row => row.Value),
            Column<TableRow<Project>>.Text("overview", "项目概况", "项目概况, 项目内容 or the purpose of the money, as printed.", row => row.Value.Overview),
            .. OriginColumns.Of<TableRow<Project>>(row => row.Value.Origin),
        ],
    };

    public static TableDefinition<FundingLine> Funding { get; } = new()
    {
        Name = "funding",
        Title = "资金",
        Description = "One row a line of money.",
        PrimaryKey = [.. ToProject.Columns, "funding_number"],
        Parent = ToProject,
        Columns =
        [
            KeyColumns.OfDocument<FundingLine>(),
            KeyColumns.OfProject<FundingLine>(),
            KeyColumns.Number<FundingLine>("funding_number"),
            Column<TableRow<FundingLine>>.Code<Scope>("scope", "范围", "Whole life of the project or the year.", row => row.Value.Scope) with { Required = true },
            Column<TableRow<FundingLine>>.Text("source", "资金来源", "Code of where the money comes from, as total or fiscal.", row => row.Value.Source) with { Required = true },
            Column<TableRow<FundingLine>>.Text("stage", "预算阶段", "initial, adjusted or executed where one budget is printed in stages.", row => row.Value.Stage),
            Column<TableRow<FundingLine>>.Number("amount", "金额(元)", "Amount in yuan.", row => row.Value.Amount) with { Required = true, Unit = "元" },
            Column<TableRow<FundingLine>>.Text("raw", "金额原文", "The amount as printed.", row => row.Value.Raw),
            Column<TableRow<FundingLine>>.Text("label", "标签原文", "The label as printed.", row => row.Value.Label),
            Column<TableRow<FundingLine>>.Number("scale_factor", "换算倍数", "What the printed amount was multiplied by to give yuan.", row => row.Value.Scale.Factor) with { Required = true },
            Column<TableRow<FundingLine>>.Code<ScaleSource>("scale_from", "倍数依据", "Which print gives the unit of the amount.", row => row.Value.Scale.From) with { Required = true },
            Column<TableRow<FundingLine>>.Text("execution_rate", "执行率", "The printed 执行率, on the executed line.", row => row.Value.ExecutionRate),
            .. Reading<FundingLine>(row => row.Value.Confidence, row => row.Value.Notes),
            .. OriginColumns.Of<TableRow<FundingLine>>(row => row.Value.Origin),
        ],
    };

    public static TableDefinition<Goal> Goals { get; } = new()
    {
        Name = "goals",
        Title = "绩效目标",
        Description = "One row a goal in prose.",
        PrimaryKey = [.. ToProject.Columns, "goal_number"],
        Parent = ToProject,
        Columns =
        [
            KeyColumns.OfDocument<Goal>(),
            KeyColumns.OfProject<Goal>(),
            KeyColumns.Number<Goal>("goal_number"),
            Column<TableRow<Goal>>.Code<Scope>("scope", "范围", "Whole life, year, or what was reached.", row => row.Value.Scope) with { Required = true },
            Column<TableRow<Goal>>.Text("text", "目标内容", "The text, paragraphs joined by a line feed.", row => row.Value.Text),
            .. Reading<Goal>(row => row.Value.Confidence, row => row.Value.Notes),
            .. OriginColumns.Of<TableRow<Goal>>(row => row.Value.Origin),
        ],
    };

    public static TableDefinition<Indicator> Indicators { get; } = new()
    {
        Name = "indicators",
        Title = "绩效指标",
        Description = "One row an indicator.",
        PrimaryKey = ToIndicator.Columns,
        Parent = ToProject,
        Columns =
        [
            KeyColumns.OfDocument<Indicator>(),
            KeyColumns.OfProject<Indicator>(),
            KeyColumns.OfIndicator<Indicator>(),
            .. IndicatorColumns.Identity<TableRow<Indicator>>(row => row.Value),
            .. IndicatorColumns.Evaluation<TableRow<Indicator>>(row => row.Value),
            .. IndicatorColumns.Reading<TableRow<Indicator>>(row => row.Value),
            .. OriginColumns.Of<TableRow<Indicator>>(row => row.Value.Origin),
        ],
    };

    public static TableDefinition<TargetOfIndicator> Targets { get; } = new()
    {
        Name = "targets",
        Title = "指标值",
        Description = "One row a value of an indicator: its targets, what was reached, the value of a past year.",
        PrimaryKey = [.. ToIndicator.Columns, "target_number"],
        Parent = ToIndicator,
        Columns =
        [
            KeyColumns.OfDocument<TargetOfIndicator>(),
            KeyColumns.OfProject<TargetOfIndicator>(),
            KeyColumns.OfIndicator<TargetOfIndicator>(),
            KeyColumns.Number<TargetOfIndicator>("target_number"),
            Column<TableRow<TargetOfIndicator>>.Code<TargetRole>("role", "值的用途", "Target, what was reached, or the value of a past year.", row => row.Value.Role) with { Required = true },
            .. TargetColumns.Of<TableRow<TargetOfIndicator>>(row => row.Value.Target),
            .. OriginColumns.Of<TableRow<TargetOfIndicator>>(row => row.Value.Target.Origin),
        ],
    };

    public static TableDefinition<LabelledValue> Fields { get; } = new()
    {
        Name = "fields",
        Title = "其他内容",
        Description = "One row a labelled content that has no column of its own.",
        PrimaryKey = [.. ToProject.Columns, "field_number"],
        Parent = ToProject,
        Columns =
        [
            KeyColumns.OfDocument<LabelledValue>(),
            KeyColumns.OfProject<LabelledValue>(),
            KeyColumns.Number<LabelledValue>("field_number"),
            Column<TableRow<LabelledValue>>.Text("label", "标签", "The label as printed.", row => row.Value.Label),
            Column<TableRow<LabelledValue>>.Text("value", "内容", "The value as printed.", row => row.Value.Value),
            .. OriginColumns.Of<TableRow<LabelledValue>>(row => row.Value.Origin),
        ],
    };

    public static TableDefinition<Diagnostic> Diagnostics { get; } = new()
    {
        Name = "diagnostics",
        Title = "提示",
        Description = "One row a finding.",
        PrimaryKey = [KeyColumns.Document, "diagnostic_number"],
        Parent = ToDocument,
        Columns =
        [
            KeyColumns.OfDocument<Diagnostic>(),
            KeyColumns.Number<Diagnostic>("diagnostic_number"),
            Column<TableRow<Diagnostic>>.Text("code", "代码", "Stable code of the finding.", row => row.Value.Code) with { Required = true },
            Column<TableRow<Diagnostic>>.Code<Severity>("severity", "级别", "How grave it is.", row => row.Value.Severity) with { Required = true },
            Column<TableRow<Diagnostic>>.Text("message_en", "英文说明", "The text in English.", row => row.Value.Message.En),
            Column<TableRow<Diagnostic>>.Text("message_zh", "中文说明", "The text in Chinese.", row => row.Value.Message.Zh),
            Column<TableRow<Diagnostic>>.Object("args", "参数", "The arguments of the text by name, as a JSON object.", row => JsonMembers.SortedText(row.Value.Args)),
            Column<TableRow<Diagnostic>>.Text("field", "字段", "The field of the model that it is about.", row => row.Value.Field),
            .. OriginColumns.Of<TableRow<Diagnostic>>(row => row.Value.Origin),
        ],
    };

    private static Column<TableRow<T>>[] Reading<T>(Func<TableRow<T>, Confidence?> confidence, Func<TableRow<T>, IReadOnlyList<string>> notes) =>
    [
        Column<TableRow<T>>.Code<Confidence>("confidence", "可信度", "How sure the reading is.", confidence) with { Required = true },
        Column<TableRow<T>>.Text("notes", "读取说明", "Codes of what was repaired or inferred, joined by semicolons.", row => string.Join(';', notes(row))),
    ];
}
