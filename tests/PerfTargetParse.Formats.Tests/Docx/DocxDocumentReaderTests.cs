using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using Xunit;
using static PerfTargetParse.Formats.Tests.Docx.WordFile;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>How documents are told, and what becomes of those that are damaged or made to do harm.</summary>
public sealed class DocxDocumentReaderTests
{
    private const string Head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private static byte[] Form => new WordFile { Body = MasterDocument.Body("grid-two-targets") }.Build();

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.txt")]
    [InlineData("a.pdf")]
    [InlineData("a")]
    public void Recognise_Document_ByContentWhateverItsName(string path)
    {
        var result = Sample.Read(Form, path);

        Assert.Equal(("docx", DocumentStatus.Ok), (result.Source.Format, result.Status));
        Assert.Single(result.Projects);
    }

    [Theory]
    [InlineData("openxmlformats-officedocument.wordprocessingml.template.main+xml", "docx")]
    [InlineData("ms-word.document.macroEnabled.main+xml", "docx")]
    [InlineData("ms-word.template.macroEnabledTemplate.main+xml", "docx")]
    [InlineData("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", null)]
    public void Recognise_Package_ByTheTypeOfItsMainPart(string type, string? format) =>
        Assert.Equal(format, Sample.Read(new WordFile { Body = Paragraph("甲"), MainType = type, MainName = "word/document2.xml" }.Build(), "a").Source.Format);

    [Fact]
    public void Recognise_TextNamedDocument_IsText() => Assert.Equal("text", Sample.Read(Encoding.UTF8.GetBytes("项目名称\t甲\n"), "a.docx").Source.Format);

    [Fact]
    public void Read_EncryptedDocument_IsEncryptedAndSaysSo()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]];

        var result = Sample.Read(content, "a.docx");

        Assert.Equal(DocumentStatus.Encrypted, result.Status);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.OfficeEncrypted);
    }

    [Fact]
    public void Read_PlacesOfCells_HaveTableRowAndColumn()
    {
        var indicator = Sample.Read(Form, "a.docx").Projects[0].Indicators[0];

        Assert.Equal((1, 13, 4, null), (indicator.Origin!.Table, indicator.Origin.Row, indicator.Origin.Column, indicator.Origin.Page));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>" + Head + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + Head + "</w:body></w:document>")]
    [InlineData("no XML")]
    [InlineData("")]
    public void Read_XmlThatIsNone_IsPartialAndSaid(string main)
    {
        var read = WordReading.Of(new WordFile { Main = main }.Build());

        Assert.True(read.Document.IsPartial);
        Assert.Empty(read.Document.Blocks);
        Assert.Contains(DiagnosticCodes.StreamDamaged, read.Codes);
    }

    [Fact]
    public void Read_XmlThatBreaksOff_KeepsWhatStandsBefore()
    {
        var read = WordReading.Of(new WordFile { Main = Head + Paragraph("甲") + "<w:tbl>" + Row(Cell("乙"), Cell("丙")) + "<w:tr><w:tc><w:p><w:r><w:t>丁" }.Build());

        Assert.Equal(["甲"], read.Paragraphs);
        Assert.Equal(["1,1 1x1 乙", "1,2 1x1 丙", "2,1 1x1 丁"], read.Cells);
        Assert.True(read.Document.IsPartial);
    }

    [Fact]
    public void Read_FileCutAnywhere_HasAStatusAndNeverThrows()
    {
        var form = Form;
        for (var length = 1; length < form.Length; length += 61)
        {
            var result = Sample.Read(form[..length], "a.docx");
            Assert.NotEqual(DocumentStatus.Ok, result.Status);
            Assert.NotEqual(DocumentStatus.Crashed, result.Status);
        }
    }

    [Fact]
    public void Read_BytesChangedAnywhere_NeverCrashes()
    {
        var form = Form;
        for (var at = 0; at < form.Length; at += 31)
        {
            var changed = form.ToArray();
            changed[at] ^= 0x5A;
            Assert.NotEqual(DocumentStatus.Crashed, Sample.Read(changed, "a.docx").Status);
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(100_000)]
    public void Read_TablesInTables_EndAtALimitThatIsNamed(int depth)
    {
        var main = new StringBuilder(Head).Insert(Head.Length, "<w:tbl><w:tr><w:tc>", depth).Append("<w:p/>");
        for (var i = 0; i < depth; i++)
        {
            main.Append("</w:tc></w:tr></w:tbl>");
        }

        var read = WordReading.Of(new WordFile { Main = main.Append("</w:body></w:document>").ToString() }.Build());

        Assert.False(read.Document.IsComplete);
        Assert.Contains(DiagnosticCodes.NestingLimit, read.Codes);
    }

    [Fact]
    public void Read_MoreCellsThanTheLimit_KeepsThoseBefore()
    {
        var rows = Enumerable.Range(0, 100).Select(_ => Row(Cell("甲"), Cell("乙"))).ToArray();

        var read = WordReading.Of(new WordFile { Body = Table(rows) }.Build(), Limits.Default with { Cells = 21 });

        Assert.Equal(21, read.Table.Rows.Sum(r => r.Cells.Count));
        Assert.False(read.Document.IsComplete);
        Assert.Contains(DiagnosticCodes.CellLimit, read.Codes);
    }

    [Fact]
    public void Read_ManyColumnsAllMerged_EndsSoon()
    {
        var begins = Row([.. Enumerable.Repeat(Cell("", "<w:vMerge w:val=\"restart\"/>"), 16_384)]);
        var goesOn = Row([.. Enumerable.Repeat(Cell("", "<w:vMerge/>"), 16_384)]);

        var read = WordReading.Of(Table(begins, goesOn, goesOn));

        Assert.Equal(16_384, read.Table.Rows.Sum(r => r.Cells.Count(c => c.RowSpan == 3)));
    }

    [Fact]
    public void Read_PartsThatInflateTooFar_AreLimited()
    {
        var read = WordReading.Of(new WordFile { Body = Paragraph("甲") + Paragraph(new string('乙', 1_000_000)) }.Build(), Limits.Default with { InflatedBytes = 100_000 });

        Assert.Equal("甲", read.Paragraphs.First());
        Assert.False(read.Document.IsComplete);
        Assert.Contains(DiagnosticCodes.InflatedLimit, read.Codes);
    }

    [Fact]
    public void Read_LongText_IsCutAtTheLimit()
    {
        var read = WordReading.Of(new WordFile { Body = Paragraph(new string('乙', 5_000)) }.Build(), Limits.Default with { LineCharacters = 1_000 });

        Assert.Equal([1_000], read.Paragraphs.Select(p => p.Length));
        Assert.Contains(DiagnosticCodes.TextLimit, read.Codes);
    }

    [Fact]
    public void Read_StrayNumbers_AreTakenAsFarAsTheyMakeSense() =>
        Assert.Equal(
            ["1,16385 1x1 甲", "2,1 1x16384 乙"],
            WordReading.Of(Table("<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>" + Cell("甲") + "</w:tr>", Row(Cell("乙", "<w:gridSpan w:val=\"2147483647\"/>")))).Cells);
}
