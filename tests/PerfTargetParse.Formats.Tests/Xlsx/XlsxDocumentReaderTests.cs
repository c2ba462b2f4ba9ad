using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Xlsx;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Xlsx;

public sealed class XlsxDocumentReaderTests
{
    private static readonly string[] Code = ["项目名称", "甲", "乙"];

    [Fact]
    public void Read_TypesOfCells_GivesWhatIsShown()
    {
        var file = new WorkbookFile().Styles("0%", "yyyy\"年\"m\"月\"")
            .SharedTexts("<si><r><t>分</t></r><r><t>段</t></r><rPh sb=\"0\" eb=\"1\"><t>fen</t></rPh></si>")
            .Sheet("<sheetData><row r=\"2\"><c r=\"A2\" s=\"1\"><v>0.95</v></c><c r=\"B2\" s=\"2\"><v>45992</v></c><c r=\"C2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"b\"><v>1</v></c>"
                + "<c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"F2\" t=\"str\"><f>\"x\"</f><v>结果_x000D_\n下行</v></c><c r=\"G2\"><f>SUM(A1)</f></c></row></sheetData>");
        var (document, findings) = Read(file.ToArray());
        Assert.Equal(["95%", "2025年12月", "分段", "TRUE", "#DIV/0!", "结果\n下行"], Table(document).Rows[0].Cells.Select(c => c.Text));
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.FormulaWithoutValue, "G2"), (finding.Code, finding.Args["cells"]));
    }

    [Fact]
    public void Read_Merges_GiveSpansAndHideWhatLiesUnder()
    {
        var file = new WorkbookFile().Sheet("<sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>一</t></is></c><c r=\"C3\" t=\"inlineStr\"><is><t>盖住</t></is></c><c r=\"D3\" t=\"inlineStr\"><is><t>二</t></is></c></row>"
            + "<row r=\"4\"><c r=\"D4\" t=\"inlineStr\"><is><t>三</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"B3:C4\"/><mergeCell ref=\"C4:D4\"/></mergeCells>");
        var table = Table(Read(file.ToArray()).Document);
        Assert.Equal(["一", "二", "三"], table.Rows.SelectMany(r => r.Cells).Select(c => c.Text));
        var merged = table.Rows[0].Cells[0];
        Assert.Equal((2, 2, 3, 2, "S"), (merged.RowSpan, merged.ColumnSpan, merged.Origin.Row, merged.Origin.Column, merged.Origin.Sheet));
    }

    [Fact]
    public void Read_HiddenParts_AreReadAndTold()
    {
        var row = string.Concat(Code.Select(WorkbookFile.Text));
        var file = new WorkbookFile().Sheet($"<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row>{row}</row><row hidden=\"1\">{row}</row></sheetData>")
            .Sheet($"<sheetData><row>{row}</row></sheetData>", "暗", "veryHidden");
        var (document, findings) = Read(file.ToArray());
        Assert.Equal(9, document.Blocks.OfType<SourceTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Count());
        Assert.Equal([DiagnosticCodes.HiddenSheets, DiagnosticCodes.HiddenRows, DiagnosticCodes.HiddenColumns], findings.Select(f => f.Code));
        Assert.Equal(["暗", "2", "B–C"], [findings[0].Args["sheets"], findings[1].Args["rows"], findings[2].Args["columns"]]);
    }

    [Fact]
    public void Read_TitleAndNoteAroundATable_AreParagraphs()
    {
        var (document, _) = Read(new WorkbookFile().Rows(["绩效目标表"], Code, ["甲", "乙", "丙"], ["", "注：无"]).ToArray());
        Assert.Equal([typeof(SourceParagraph), typeof(SourceTable), typeof(SourceParagraph)], document.Blocks.Select(b => b.GetType()));
    }

    [Fact]
    public void Read_EmptyColumnsByTheHundred_GivesNoCellsForThem()
    {
        var file = new WorkbookFile().Sheet("<sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row><c r=\"A2\"><v>3</v></c><c r=\"B2\"/></row><row><c r=\"A3\"><v>4</v></c><c r=\"B3\"><v>5</v></c></row></sheetData>");
        Assert.Equal([3, 3, 3], Table(Read(file.ToArray()).Document).Rows.Select(r => r.Cells.Count));
    }

    [Fact]
    public void Read_DisorderedRowsAndWrongPlaces_StandsInOrder()
    {
        var file = new WorkbookFile().Sheet("<sheetData><row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"A2\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
            + "<row r=\"9999999\"><c r=\"ZZZZ9\"><v>9</v></c><c><v>9</v></c></row></sheetData>");
        Assert.Equal(["1", "2", "3", "4"], Table(Read(file.ToArray()).Document).Rows.SelectMany(r => r.Cells).Select(c => c.Text));
    }

    [Fact]
    public void Read_CellsPastTheLimit_IsIncompleteAndTold()
    {
        var (document, findings) = Read(new WorkbookFile().Rows(Code, Code, Code).ToArray(), Limits.Default with { Cells = 5 });
        Assert.False(document.IsComplete);
        Assert.Equal([DiagnosticCodes.CellLimit], findings.Select(f => f.Code));
    }

    [Fact]
    public void Read_PartThatInflatesPastTheLimit_IsIncompleteAndTold()
    {
        var file = new WorkbookFile().Sheet("<sheetData><row>" + WorkbookFile.Text("项目") + "</row></sheetData>" + new string(' ', 3_000_000));
        var (document, findings) = Read(file.ToArray(), Limits.Default with { InflatedBytes = 100_000 });
        Assert.False(document.IsComplete && document.Failure is null);
        Assert.Contains(findings, f => f.Code is DiagnosticCodes.InflatedLimit or DiagnosticCodes.PartLimit);
    }

    [Fact]
    public void Read_DtdInAPart_IsPartialAndExpandsNothing()
    {
        var file = new WorkbookFile().Rows(Code).Part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>");
        var (document, findings) = Read(file.ToArray());
        Assert.True(document.IsPartial);
        Assert.Empty(document.Blocks);
        Assert.Equal([DiagnosticCodes.SheetsDamaged], findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", DocumentStatus.Failed)]
    [InlineData("xl/workbook.xml", DocumentStatus.Failed)]
    [InlineData("xl/styles.xml", null)]
    public void Read_MissingPart_IsToldAndTheRestIsRead(string path, DocumentStatus? failure)
    {
        var (document, findings) = Read(new WorkbookFile().Rows(Code).ToArray(without: path));
        Assert.Equal(failure, document.Failure);
        Assert.True(failure is not null || document.IsPartial);
        Assert.Contains(findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Read_BinaryWorkbook_IsUnsupported() =>
        Assert.Equal(DocumentStatus.Unsupported, Read(new WorkbookFile().Part("xl/workbook.bin", "x").ToArray()).Document.Failure);

    [Theory]
    [InlineData("form.txt", RecognitionLevel.ByContent)]
    [InlineData("form.xlsx", RecognitionLevel.ByContent)]
    public void Recognise_Workbook_GoesByContent(string path, RecognitionLevel level) => Assert.Equal(level, Recognise(path, new WorkbookFile().Rows(Code).ToArray()));

    [Fact]
    public void Recognise_TextNamedXlsx_IsLeftToOthers() => Assert.Equal(RecognitionLevel.None, Recognise("form.xlsx", Encoding.UTF8.GetBytes("项目名称\t甲\n")));

    /// <summary>Any bytes give a document: each cut and many single changes of a whole file.</summary>
    [Fact]
    public void Read_DamagedBytes_NeverThrows()
    {
        var whole = new WorkbookFile().Styles("0%").SharedTexts("<si><t>甲</t></si>").Rows(Code, ["一", "二", "三"]).ToArray();
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var bytes = i < 200 ? whole[..(whole.Length * i / 200)] : (byte[])whole.Clone();
            for (var change = 0; i >= 200 && change < 3; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(Read(bytes).Document);
        }
    }

    private static SourceTable Table(SourceDocument document) => Assert.IsType<SourceTable>(Assert.Single(document.Blocks));

    private static RecognitionLevel Recognise(string path, byte[] content) => new XlsxDocumentReader().Recognise(new DocumentInput { Path = path, Content = content });

    private static (SourceDocument Document, IReadOnlyList<Diagnostic> Findings) Read(byte[] content, Limits? limits = null)
    {
        var context = new ReadContext(limits ?? Limits.Default, TestContext.Current.CancellationToken);
        var document = new XlsxDocumentReader().Read(new DocumentInput { Path = "a.xlsx", Content = content }, context);
        return (document, context.Findings.ToList());
    }
}
