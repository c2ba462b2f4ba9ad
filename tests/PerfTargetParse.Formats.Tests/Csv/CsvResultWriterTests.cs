using System.Text;
using PerfTargetParse.Formats.Csv;
using PerfTargetParse.Model;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Csv;

public sealed class CsvResultWriterTests
{
    [Fact]
    public void CsvResultWriter_RichDocuments_GivesTheExpectedFile() =>
        GoldenFile.Matches(ExpectedFolder.Path + "indicators.csv", MemoryTarget.Write(new CsvResultWriter(), RichDocuments.All)["indicators.csv"]);

    [Fact]
    public void CsvExcelResultWriter_RichDocuments_GivesTheExpectedFile() =>
        GoldenFile.Matches(ExpectedFolder.Path + "indicators.excel.csv", MemoryTarget.Write(new CsvExcelResultWriter(), RichDocuments.All)["indicators.excel.csv"]);

    [Fact]
    public void CsvResultWriter_Rows_AreTargetsAndWhatHasNone()
    {
        var rows = Rows(RichDocuments.All);

        // Four indicators with 2, 1, 0 and 2 targets; an evaluated one; two projects without indicators; two documents without projects.
        Assert.Equal(
            [
                "declaration|1|购车成本|=50.60(万元)", "declaration|1|购车成本|≤3.84万", "declaration|2|@出车次数|120-150次", "declaration|3|读者满意度|",
                "declaration|4|验收时间|12月底前", "declaration|4|验收时间|有序\n推进", "selfEvaluation|1|出车次数|≥120次", "departmentWide|||", "approval|||",
            ],
            rows.Select(row => $"{row["kind"]}|{row["indicator_number"]}|{row["name"]}|{row["raw"]}"));
    }

    [Fact]
    public void CsvResultWriter_FirstRow_HasEveryValueInItsColumn()
    {
        var row = Rows(RichDocuments.All)[0];

        Assert.Equal("青石县/图书馆 2026.txt", row["source_path"]);
        Assert.Equal("流动书车运行\"2026\"", row["project_name"]);
        Assert.Equal("506000.00", row["project_total"]);
        Assert.Equal("0.00", row["annual_total"]);
        Assert.Equal("2026-12", row["period_end"]);
        Assert.Equal(("=", "50.60", "万元", "506000.00", "元"), (row["operator"], row["value"], row["unit"], row["normalized_value"], row["normalized_unit"]));
        Assert.Equal("level1.inferred;cell.joined", row["notes"]);
        Assert.Equal(("30", "1", "14", "5"), (row["line"], row["table"], row["row"], row["column"]));
    }

    [Fact]
    public void CsvResultWriter_Evaluation_HasActualScoreReasonAndPrevious()
    {
        var row = Rows(RichDocuments.All)[6];

        Assert.Equal(("10", "118次", "9.80", "书车检修", "2024年6月至7月"), (row["weight"], row["actual"], row["score"], row["reason"], row["previous"]));
    }

    [Theory]
    [InlineData(null, "adjusted", "initial", 1)]
    [InlineData("executed", "initial", "adjusted", 3)]
    [InlineData("executed", "initial", "other", 2)]
    [InlineData("executed", "executed", "executed", 0)]
    public void CsvResultWriter_BudgetInStages_GivesTheBudgetNotWhatWasSpent(string? first, string second, string third, int expected)
    {
        var project = new Project { Id = "1", Kind = ProjectKind.Declaration, Funding = [Total(first, 1), Total(second, 2), Total(third, 3)] };

        var row = Assert.Single(Rows([new DocumentResult { Source = new SourceInfo { Path = "a" }, Status = DocumentStatus.Ok, Projects = [project] }]));

        Assert.Equal(expected == 0 ? "" : $"{expected}", row["annual_total"]);
        Assert.Equal("", row["project_total"]);
    }

    [Fact]
    public void CsvExcelResultWriter_Bytes_BeginWithAByteOrderMarkAndEndLinesByCrLf()
    {
        var bytes = MemoryTarget.Write(new CsvExcelResultWriter(), RichDocuments.All)["indicators.excel.csv"];
        var text = Encoding.UTF8.GetString(bytes);

        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.StartsWith("\ufeff来源文件,文件格式,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CsvExcelResultWriter_Cells_AreThePlainOnesGuardedInTextColumnsOnly()
    {
        var plain = CsvText.Parse(MemoryTarget.WriteText(new CsvResultWriter(), RichDocuments.All));
        var excel = CsvText.Parse(MemoryTarget.WriteText(new CsvExcelResultWriter(), RichDocuments.All)[1..], "\r\n");
        var columns = IndicatorTable.Columns;

        Assert.Equal(columns.Select(column => column.Title), excel[0]);
        Assert.Equal(plain.Count, excel.Count);
        for (var row = 1; row < plain.Count; row++)
        {
            Assert.Equal(plain[row].Select((cell, index) => columns[index].Type == ColumnType.Text ? SpreadsheetText.Guard(cell) : cell), excel[row]);
            Assert.DoesNotContain(excel[row], cell => cell.StartsWith('=') || cell.StartsWith('@'));
        }

        Assert.Contains("'=50.60(万元)", excel[1]);
        Assert.Contains("'@出车次数", excel[3]);
    }

    [Fact]
    public void CsvExcelResultWriter_NegativeNumber_StaysANumber()
    {
        var project = new Project { Id = "1", Kind = ProjectKind.Declaration, Funding = [Total(null, -5.50m)] };
        var text = MemoryTarget.WriteText(new CsvExcelResultWriter(), new DocumentResult { Source = new SourceInfo { Path = "a" }, Status = DocumentStatus.Ok, Projects = [project] });

        Assert.Contains(",-5.50,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CsvResultWriter_NoDocuments_GivesTheHeadingAlone() =>
        Assert.Single(CsvText.Parse(MemoryTarget.WriteText(new CsvResultWriter())));

    [Fact]
    public void IndicatorTable_Columns_HaveNamesAndTitlesOfTheirOwn()
    {
        Assert.Distinct(IndicatorTable.Columns.Select(column => column.Name));
        Assert.Distinct(IndicatorTable.Columns.Select(column => column.Title));
        Assert.All(IndicatorTable.Columns, column => Assert.Matches("^[a-z0-9_]+$", column.Name));
    }

    private static List<Dictionary<string, string>> Rows(IReadOnlyList<DocumentResult> documents)
    {
        var records = CsvText.Parse(MemoryTarget.WriteText(new CsvResultWriter(), documents));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static FundingLine Total(string? stage, decimal amount) =>
        new() { Scope = Scope.Annual, Source = "total", Stage = stage, Amount = amount, Raw = "", Label = "", Scale = new MoneyScale(1m, ScaleSource.Default) };
}
