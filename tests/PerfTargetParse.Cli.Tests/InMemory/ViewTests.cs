using System.Globalization;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Cli.Views;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class ViewTests
{
    private const string LongText = "按季度组织社区阅读活动并完成志愿者培训与回访记录，形成年度总结报告后提交主管部门备案，同时在门户网站公开活动安排和结果，接受居民监督评议并据此改进下一年度的工作安排";

    private static readonly Origin LabelPlace = new() { Line = 2, Table = 1, Row = 1, Column = 1 };
    private static readonly Origin ValuePlace = new() { Line = 2, Table = 1, Row = 1, Column = 2 };
    private static readonly Origin PersonPlace = new() { Line = 3, Table = 1, Row = 2, Column = 2 };
    private static readonly Origin LostPlace = new() { Line = 4, Table = 1, Row = 3, Column = 1 };

    [Fact]
    public void Inspection_Plain_MarksAndFieldsStandWithoutColour()
    {
        var text = Show(Inspection());

        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("| 1   | [L] 项目名称", text, StringComparison.Ordinal);
        Assert.Contains("[V] 社区阅读角", text, StringComparison.Ordinal);
        Assert.Contains("→ projects[0].name", text, StringComparison.Ordinal);
        Assert.Contains("[U] 无人认领", text, StringComparison.Ordinal);
        Assert.Contains("    1 某镇预算公开", text, StringComparison.Ordinal);
        Assert.Contains("line 4, column 1: 无人认领", text, StringComparison.Ordinal);
        Assert.Contains("Cells: 5, claimed 4, boilerplate 0, unclaimed 1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Inspection_PersonalData_IsShownOnlyWhenAskedFor(bool full, bool includePersonal)
    {
        var text = Show(Inspection(), full: full, includePersonal: includePersonal);

        Assert.Equal(includePersonal, text.Contains("张三三", StringComparison.Ordinal));
        Assert.Equal(!includePersonal, text.Contains("[W] ‹withheld›", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspection_PersonalDataReadAtAnotherPlace_StaysHidden()
    {
        var inspection = Inspection();
        var text = Show(inspection with { Readings = [.. inspection.Readings.Select(r => r.Use == CellUse.Withheld ? r with { Origin = new Origin { Line = 99 } } : r)] });

        Assert.DoesNotContain("张三三", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_Pages_TellsDecisionsFurnitureAndPages()
    {
        var cell = new SourceCell
        {
            Text = "社区阅读角",
            Origin = new Origin { Page = 2, Table = 1, Row = 1, Column = 1 },
            Parts = [new SourceCellPart(new Origin { Page = 2 }, "社区"), new SourceCellPart(new Origin { Page = 3 }, "阅读角")],
        };

        var text = Show(new Inspection
        {
            Result = Result(),
            Source = new SourceDocument
            {
                Blocks =
                [
                    new SourceParagraph { Text = "某镇预算公开", Origin = new Origin { Page = 2, Paragraph = 7 } },
                    new SourceParagraph { Text = "第 2 页", IsPageFurniture = true, Origin = new Origin { Page = 2, Paragraph = 8 } },
                    new SourceTable { Rows = [new SourceRow { Cells = [cell] }] },
                ],
                Decisions = [Diagnostic.Create(DiagnosticCodes.TableGoesOnRepeatedHead, args: [("page", "3"), ("rows", "2")])],
            },
        });

        Assert.Contains("PT1032: Page 3: the table of the page before goes on here; its head is repeated (2 rows, left out here).", text, StringComparison.Ordinal);
        Assert.Contains("  2:7 某镇预算公开", text, StringComparison.Ordinal);
        Assert.Contains("  2:8 [page] 第 2 页", text, StringComparison.Ordinal);
        Assert.Contains("Table 1 (page 2–3): 1 rows, 1 columns", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_Piped_TerminalBesideDoesNotNarrowIt()
    {
        Assert.Contains(Show(Inspection(), width: 40, isPiped: true).Split('\n'), line => DisplayWidth.Of(line) > 100);
    }

    [Fact]
    public void Inspection_LongText_IsCutUnlessFull()
    {
        Assert.DoesNotContain("工作安排", Joined(Show(Inspection())), StringComparison.Ordinal);
        Assert.Contains("下一年度的工作安排", Joined(Show(Inspection(), full: true)), StringComparison.Ordinal);

        // A wrapped cell is put together again: borders, breaks and blanks are taken out.
        static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('|' or '-' or '+')));
    }

    [Fact]
    public void Inspection_NarrowScreen_TableFitsIt()
    {
        var lines = Show(Inspection(), width: 80).Split('\n');

        Assert.Contains(lines, l => l.StartsWith('|'));
        Assert.All(lines.Where(l => l.StartsWith('|')), line => Assert.InRange(DisplayWidth.Of(line), 20, 80));
    }

    [Fact]
    public void Inspection_Piped_FindingsStandInOneLine()
    {
        Assert.Contains(Show(Inspection(), width: 60).Split('\n'), line => line.StartsWith("  warning PT1003: ", StringComparison.Ordinal) && line.EndsWith("(line 4, column 1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspection_LongTable_TellsHowManyRowsAreLeftOut()
    {
        var rows = Enumerable.Range(1, 230)
            .Select(n => new SourceRow { Cells = [new SourceCell { Text = $"row{n:000}", Origin = new Origin { Row = n, Column = 1 } }] })
            .ToList();
        var inspection = new Inspection { Result = Result(), Source = new SourceDocument { Blocks = [new SourceTable { Rows = rows }] } };

        var text = Show(inspection);

        Assert.Contains("row200", text, StringComparison.Ordinal);
        Assert.DoesNotContain("row201", text, StringComparison.Ordinal);
        Assert.Contains("… 30 more (--full)", text, StringComparison.Ordinal);
        Assert.Contains("row230", Show(inspection, full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_CellsWithoutColumns_AreAllShown()
    {
        var place = new Origin { Line = 7 };
        var row = new SourceRow { Cells = [new SourceCell { Text = "左", Origin = place }, new SourceCell { Text = "右", Origin = place }] };

        var text = Show(new Inspection { Result = Result(), Source = new SourceDocument { Blocks = [new SourceTable { Rows = [row] }] } });

        Assert.Contains("左", text, StringComparison.Ordinal);
        Assert.Contains("右", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_Terminal_HasColourAndSameMarks()
    {
        var text = Show(Inspection(), isTerminal: true);

        Assert.Contains("\u001b[", text, StringComparison.Ordinal);
        Assert.Contains("[L] 项目名称", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Inspection_TerminalWithoutColour_IsPlain(string variable, string value)
    {
        Assert.DoesNotContain('\u001b', Show(Inspection(), isTerminal: true, variable: name => name == variable ? value : null));
    }

    [Fact]
    public void Result_Project_ShowsHeadIndicatorsAndFindings()
    {
        var project = new Project
        {
            Id = "x",
            Kind = ProjectKind.Declaration,
            Name = "社区阅读角",
            FiscalYear = 2024,
            Unit = new Party("123", "某镇文化站"),
            Funding = [new FundingLine { Scope = Model.Scope.Annual, Source = "total", Amount = 286000.00m, Raw = "28.60", Label = "年度资金总额", Scale = new MoneyScale(10000, ScaleSource.Label) }],
            Indicators =
            [
                new Indicator
                {
                    Level1 = "产出指标", Level2 = "数量指标", Name = "活动场次", Confidence = Confidence.Carried, Notes = ["level1-carried"],
                    Targets =
                    [
                        new Target { Raw = "不少于12场", Kind = TargetKind.Number, Operator = "≥", Value = 12, Unit = "场" },
                        new Target { Raw = "30-40场", Kind = TargetKind.Range, Min = 30, Max = 40, Unit = "场", Scope = Model.Scope.Period },
                    ],
                },
            ],
        };
        using var writer = new StringWriter { NewLine = "\n" };
        var messages = new Messages(Language.English);

        new ResultView(new Screen(Terminal(writer, 120, false, _ => null), false), messages).Show(Result() with { Projects = [project] });

        var text = writer.ToString();
        Assert.Contains("  Fiscal year: 2024\n", text, StringComparison.Ordinal);
        Assert.Contains("  Unit: 123 某镇文化站\n", text, StringComparison.Ordinal);
        Assert.Contains("  Funding: 年度资金总额 (annual) 286,000.00 yuan\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\| 1 \| 产出指标 \| 数量指标 \| 活动场次 \| 不少于12场 +\| ≥ 12 场 +\| carried level1-carried \|", text);
        Assert.Matches(@"\| \(period\) 30-40场 \| 30 – 40 场 \|", text);
        Assert.Contains("  warning PT1003: ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03", "2024-12", null, "2024-03 – 2024-12")]
    [InlineData("2025-12", "2025-12", null, "2025-12")]
    [InlineData(null, "--12-31", "≤", "≤ --12-31")]
    public void TargetText_Date_SpanOrOneDate(string? from, string? to, string? sign, string expected)
    {
        Assert.Equal(expected, TargetText.Of(new Target { Raw = "x", Kind = TargetKind.Date, From = from, To = to, Operator = sign }));
    }

    private static string Show(
        Inspection inspection, bool full = false, bool includePersonal = false, int width = 100, bool isTerminal = false, Func<string, string?>? variable = null, bool isPiped = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var screen = new Screen(Terminal(writer, width, isTerminal, variable ?? (name => name == "COLUMNS" && !isPiped ? width.ToString(CultureInfo.InvariantCulture) : null)), noColor: false);
        new InspectionView(screen, new Messages(Language.English), full, includePersonal).Show(inspection);
        return writer.ToString();
    }

    private static Terminal Terminal(TextWriter writer, int width, bool isTerminal, Func<string, string?> variable) => new()
    {
        Out = writer,
        Error = TextWriter.Null,
        OpenInput = () => Stream.Null,
        OpenOutput = () => Stream.Null,
        OutIsTerminal = isTerminal,
        TerminalWidth = () => width,
        Variable = variable,
    };

    private static DocumentResult Result() => new()
    {
        Source = new SourceInfo { Path = "a.txt", Format = "text", Bytes = 120, Sha256 = new string('0', 64) },
        Status = DocumentStatus.Findings,
        Coverage = new Coverage { Cells = 5, Claimed = 4, Unclaimed = [new UnclaimedText("无人认领", LostPlace)] },
        Diagnostics = [Diagnostic.Create(DiagnosticCodes.UndecodableBytes, LostPlace, args: [("count", "1"), ("encoding", "UTF-8"), ("line", "4")])],
    };

    private static Inspection Inspection() => new()
    {
        Result = Result(),
        Source = new SourceDocument
        {
            Blocks =
            [
                new SourceParagraph { Text = "某镇预算公开", Origin = new Origin { Line = 1 } },
                new SourceTable
                {
                    Rows =
                    [
                        Row(("项目名称", LabelPlace), ("社区阅读角", ValuePlace)),
                        Row(("负责人", new Origin { Line = 3, Table = 1, Row = 2, Column = 1 }), ("张三三", PersonPlace)),
                        Row(("无人认领", LostPlace), (LongText, new Origin { Line = 4, Table = 1, Row = 3, Column = 2 })),
                    ],
                },
            ],
        },
        Readings =
        [
            new CellReading("项目名称", LabelPlace, CellUse.Label, null),
            new CellReading("社区阅读角", ValuePlace, CellUse.Value, "projects[0].name"),
            new CellReading("张三三", PersonPlace, CellUse.Withheld, null),
            new CellReading("无人认领", LostPlace, CellUse.Unclaimed, null),
        ],
    };

    private static SourceRow Row(params (string Text, Origin Origin)[] cells) =>
        new() { Cells = [.. cells.Select(c => new SourceCell { Text = c.Text, Origin = c.Origin })] };
}
