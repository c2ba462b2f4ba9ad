using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tests;

/// <summary>An invented run in which every field of the model says something once, and once nothing.</summary>
internal static class RichDocuments
{
    public static IReadOnlyList<DocumentResult> All { get; } = [Complete(), Bare(), WithoutForm(), Unopened()];

    public static Project Project { get; } = All[0].Projects[0];

    private static DocumentResult Complete() => new()
    {
        Source = new SourceInfo
        {
            Path = "青石县/图书馆 2026.txt",
            Format = "text",
            Sha256 = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
            Bytes = 4096,
            Pages = 3,
        },
        Status = DocumentStatus.Findings,
        Title = "青石县图书馆2026年度财政项目支出绩效目标",
        Projects = [Declared(), Evaluated(), Empty()],
        Coverage = new Coverage
        {
            Cells = 120,
            Claimed = 111,
            Boilerplate = 7,
            Unclaimed = [new UnclaimedText("=审定|数", new Origin { Page = 1, Line = 44, Table = 1, Row = 30, Column = 2 }), new UnclaimedText("附注", null)],
        },
        Diagnostics =
        [
            Diagnostic.Create(DiagnosticCodes.UndecodableBytes, new Origin { Line = 7 }, args: [("line", "7"), ("encoding", "GB18030"), ("count", "2")]),
            Diagnostic.Create(DiagnosticCodes.EncodingGuessed, args: ("encoding", "GB18030")),
            new Diagnostic
            {
                Code = "PT3001",
                Severity = Severity.Error,
                Message = new LocalizedText("The cell \"/\" is no target.", "“/”不是指标值。"),
                Field = "projects[0].indicators[2].targets",
                Origin = new Origin { Page = 2, Paragraph = 5, Line = 61, Table = 2, Row = 9, Column = 4, RowSpan = 2, ColumnSpan = 3, Box = [10.5m, 20m, 99.25m, 40m] },
            },
        ],
    };

    private static Project Declared() => new()
    {
        Id = "9f2c4e1a7b30",
        Kind = ProjectKind.Declaration,
        Code = "01500126T000000112233",
        Name = "流动书车运行\"2026\"",
        FiscalYear = 2026,
        Nature = "经常性项目",
        Category = "特定目标类",
        Type = "延续项目",
        Level = "二级项目",
        Attribute = "滚动项目",
        Department = new Party("015", "青石县文旅局"),
        Unit = new Party("015001", "青石县图书馆"),
        Period = new Period("2026-01-01", "2026-12"),
        Overview = "购置并运行流动书车,\n覆盖偏远乡镇",
        Funding =
        [
            new FundingLine
            {
                Scope = Scope.Project,
                Source = "total",
                Amount = 506000.00m,
                Raw = "50.60",
                Label = "项目资金总额",
                Scale = new MoneyScale(10000m, ScaleSource.Label),
                Origin = new Origin { Line = 9, Table = 1, Row = 5, Column = 3 },
            },
            new FundingLine
            {
                Scope = Scope.Annual,
                Source = "total",
                Stage = "initial",
                Amount = 0.00m,
                Raw = "0.00",
                Label = "年初预算数",
                Scale = new MoneyScale(1m, ScaleSource.Default),
                Confidence = Confidence.Guessed,
                Notes = ["scale.default"],
            },
            new FundingLine
            {
                Scope = Scope.Annual,
                Source = "fiscalCurrentYear",
                Stage = "executed",
                Amount = -1200.5m,
                Raw = "-0.12005",
                Label = "其中：当年财政拨款",
                Scale = new MoneyScale(10000m, ScaleSource.Caption),
                ExecutionRate = "98.50%",
            },
        ],
        Goals =
        [
            new Goal { Scope = Scope.Overall, Text = "1. 送书下乡\n- 覆盖十二个乡镇", Origin = new Origin { Line = 20 } },
            new Goal { Scope = Scope.Annual, Text = "全年出车", Confidence = Confidence.Aligned, Notes = ["row.shifted", "markup.removed"] },
        ],
        Indicators =
        [
            new Indicator
            {
                Level1 = "成本指标",
                Level2 = "经济成本指标",
                Category = "cost.economic",
                Name = "购车成本",
                Description = "单车|含改装",
                Targets =
                [
                    new Target
                    {
                        Raw = "=50.60(万元)",
                        Kind = TargetKind.Number,
                        Operator = "=",
                        Value = 50.60m,
                        Unit = "万元",
                        Normalized = new NormalizedValue(506000.00m, "元"),
                        Origin = new Origin { Line = 30, Table = 1, Row = 14, Column = 5 },
                    },
                    new Target { Scope = Scope.Period, Raw = "≤3.84万", Kind = TargetKind.Number, Operator = "≤", Value = 3.84m, Normalized = new NormalizedValue(38400m, null) },
                ],
                Weight = 12.5m,
                Confidence = Confidence.Inferred,
                Notes = ["level1.inferred", "cell.joined"],
                Origin = new Origin { Line = 30, Table = 1, Row = 14, Column = 3 },
            },
            new Indicator
            {
                Level1 = "产出指标",
                Level2 = "数量指标",
                Category = "output.quantity",
                Name = "@出车次数",
                Targets = [new Target { Raw = "120-150次", Kind = TargetKind.Range, Unit = "次", Min = 120m, Max = 150m }],
                Confidence = Confidence.Carried,
            },
            new Indicator { Level1 = "满意度指标", Category = "satisfaction", Name = "读者满意度" },
            new Indicator
            {
                Level2 = "时效指标",
                Category = "output.timeliness",
                Name = "验收时间",
                Targets = [new Target { Raw = "12月底前", Kind = TargetKind.Date, Operator = "≤", To = "--12" }, new Target { Raw = "有序\n推进", Kind = TargetKind.Text }],
            },
        ],
        Fields = [new LabelledValue("立项依据", "+青文〔2025〕7号", new Origin { Line = 16 }), new LabelledValue("实施计划", "分*两*期", null)],
        Provenance = new Dictionary<string, Provenance>
        {
            ["unit"] = new() { Origin = new Origin { Line = 4 } },
            ["fiscalYear"] = new() { Confidence = Confidence.Inferred, Notes = ["year.fromTitle"], Origin = new Origin { Line = 1 } },
        },
        Origin = new Origin { Page = 1, Line = 1 },
    };

    private static Project Evaluated() => new()
    {
        Id = "9f2c4e1a7b30-2",
        Kind = ProjectKind.SelfEvaluation,
        Name = "流动书车运行",
        Goals = [new Goal { Scope = Scope.Result, Text = "已完成" }],
        Indicators =
        [
            new Indicator
            {
                Level1 = "产出指标",
                Name = "出车次数",
                Targets = [new Target { Raw = "≥120次", Kind = TargetKind.Number, Operator = "≥", Value = 120m, Unit = "次" }],
                Weight = 10m,
                Actual = new Target { Raw = "118次", Kind = TargetKind.Number, Value = 118m, Unit = "次" },
                Score = 9.80m,
                Reason = "书车检修",
                Previous = new Target { Raw = "2024年6月至7月", Kind = TargetKind.Date, From = "2024-06", To = "2024-07" },
            },
        ],
    };

    private static Project Empty() => new() { Id = "0000aaaa1111", Kind = ProjectKind.DepartmentWide };

    private static DocumentResult Bare() => new()
    {
        Source = new SourceInfo { Path = "青石县/图书馆 2026.txt", Format = "text", Bytes = 10 },
        Status = DocumentStatus.Ok,
        Projects = [new Project { Id = "9f2c4e1a7b30", Kind = ProjectKind.Approval, Name = "流动书车运行" }],
    };

    private static DocumentResult WithoutForm() => new()
    {
        Source = new SourceInfo { Path = "b/公告.txt", Format = "text", Sha256 = "ff", Bytes = 3 },
        Status = DocumentStatus.NoForm,
        Title = "关于绩效目标的公告",
    };

    private static DocumentResult Unopened() => new()
    {
        Source = new SourceInfo { Path = "c/锁定.txt" },
        Status = DocumentStatus.Failed,
        Diagnostics = [Diagnostic.Create(DiagnosticCodes.Unreadable, args: ("reason", "access denied"))],
    };
}
