using PerfTargetParse.Diagnostics;
using Xunit;
using static PerfTargetParse.Formats.Tests.Docx.WordFile;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>Text as it is seen: changes, fields, hidden text, signs, alternatives.</summary>
public sealed class DocxTextTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Theory]
    [InlineData("<w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:del><w:r><w:delText>乙</w:delText></w:r><w:r><w:t>丙</w:t></w:r></w:del>", "甲")]
    [InlineData("<w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>乙</w:t></w:r></w:moveTo>", "乙")]
    [InlineData("<w:r><w:delText>甲</w:delText></w:r><w:r><w:t>乙</w:t></w:r>", "乙")]
    [InlineData("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>", "甲")]
    [InlineData("<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>乙</w:t></w:r></w:fldSimple>", "甲乙")]
    [InlineData("<w:smartTag><w:r><w:t>甲</w:t></w:r></w:smartTag><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>乙</w:t></w:r></w:sdtContent></w:sdt>", "甲乙")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>甲</w:t></w:r>", "甲")]
    [InlineData("<w:r><w:t>绩</w:t><w:softHyphen/><w:t>效\u00AD目</w:t><w:noBreakHyphen/><w:t>标</w:t></w:r>", "绩效目-标")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲 乙")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>否</w:t></w:r>", "☑是□否")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\"/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>R</w:t></w:r>", "☑R")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0B3</w:t></w:r><w:r><w:t>90%</w:t></w:r>", "≥90%")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby>", "拼")]
    [InlineData("<m:oMath><m:r><m:t>≥5</m:t></m:r></m:oMath>", "≥5")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>乙</w:t></w:r></mc:Fallback></mc:AlternateContent>", "甲")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"x\"><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>乙</w:t></w:r></mc:Fallback></mc:AlternateContent>", "乙")]
    [InlineData("<w:r><w:t><![CDATA[甲]]>&#x4E59;</w:t></w:r>", "甲乙")]
    public void Read_Paragraph_GivesWhatIsSeen(string runs, string expected) => Assert.Equal([expected], WordReading.Of($"<w:p>{runs}</w:p>").Paragraphs);

    [Theory]
    [InlineData(Begin + "<w:r><w:instrText>REF x</w:instrText></w:r>" + Separate + "<w:r><w:t>甲</w:t></w:r>" + End + "<w:r><w:t>乙</w:t></w:r>", "甲乙")]
    [InlineData(Begin + "<w:r><w:t>甲</w:t></w:r>" + End + "<w:r><w:t>乙</w:t></w:r>", "乙")]
    [InlineData(Begin + Begin + Separate + "<w:r><w:t>甲</w:t></w:r>" + End + Separate + "<w:r><w:t>乙</w:t></w:r>" + End, "乙")]
    [InlineData(Begin + "<w:r><w:instrText>EQ \\o\\ac(□,√)</w:instrText></w:r>" + End + "<w:r><w:t>是</w:t></w:r>", "☑是")]
    [InlineData(Begin + "<w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r>" + End + "<w:r><w:t>项</w:t></w:r>", "③项")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>" + End + "<w:r><w:t>是</w:t></w:r>", "☒是")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList></w:ffData></w:fldChar></w:r>" + End, "乙")]
    public void Read_Field_GivesItsResult(string runs, string expected) => Assert.Equal([expected], WordReading.Of($"<w:p>{runs}</w:p>").Paragraphs);

    [Fact]
    public void Read_FieldNeverClosed_HidesOnlyItsParagraph() =>
        Assert.Equal(["甲", "丙"], WordReading.Of($"<w:p><w:r><w:t>甲</w:t></w:r>{Begin}<w:r><w:t>乙</w:t></w:r></w:p>{Paragraph("丙")}").Paragraphs);

    [Fact]
    public void Read_DeletedParagraphMark_JoinsTheNext() =>
        Assert.Equal(["甲乙", "丙"], WordReading.Of("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>" + Paragraph("乙") + Paragraph("丙")).Paragraphs);

    [Fact]
    public void Read_HiddenText_IsLeftOutAndSaid()
    {
        var read = WordReading.Of("<w:p>" + Run("甲") + Run("乙", "<w:vanish/>") + Run("丙", "<w:vanish w:val=\"0\"/>") + "</w:p>");

        Assert.Equal(["甲丙"], read.Paragraphs);
        Assert.Contains(DiagnosticCodes.TextHidden, read.Codes);
    }

    [Fact]
    public void Read_HiddenByStyle_IsLeftOut()
    {
        var file = new WordFile { Body = "<w:p>" + Run("甲", "<w:rStyle w:val=\"b\"/>") + Run("乙") + "</w:p>" }
            .With("styles", "styles", "<w:style w:type=\"character\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>");

        Assert.Equal(["乙"], WordReading.Of(file.Build()).Paragraphs);
    }

    [Fact]
    public void Read_UnknownSign_IsSaid()
    {
        var read = WordReading.Of("<w:p><w:r><w:sym w:font=\"Odd Signs\" w:char=\"F041\"/></w:r></w:p>");

        Assert.Equal(["\uFFFD"], read.Paragraphs);
        Assert.Contains(DiagnosticCodes.SignsUnknown, read.Codes);
    }

    [Fact]
    public void Read_LinesOfAParagraph_AreParagraphsOfTheSameNumber()
    {
        var read = WordReading.Of(Paragraph("甲") + Paragraph("乙\n丙") + Paragraph("") + Paragraph("丁"));

        Assert.Equal(["甲", "乙", "丙", "丁"], read.Paragraphs);
        Assert.Equal([1, 2, 2, 4], read.Document.Blocks.Cast<Source.SourceParagraph>().Select(p => p.Origin.Paragraph!.Value));
        Assert.Equal([false, false, false, true], read.Document.Blocks.Cast<Source.SourceParagraph>().Select(p => p.AfterGap));
    }

    [Fact]
    public void Read_TextBox_StandsBeforeTheTextItIsFixedToAndOnce()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>附件1</w:t></w:r></w:p></w:txbxContent>";
        var read = WordReading.Of($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{Run("正文")}</w:p>");

        Assert.Equal(["附件1", "正文"], read.Paragraphs);
    }

    [Fact]
    public void Read_HeadsFeetAndNotes_AreApartFromTheText()
    {
        var file = new WordFile
        {
            Body = "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr><w:headerReference r:id=\"r1\"/><w:footerReference r:id=\"r2\"/></w:sectPr>",
        }
            .With("header", "hdr", Paragraph("页眉"))
            .With("footer", "ftr", Paragraph("页脚"))
            .With("footnotes", "footnotes", "<w:footnote w:type=\"separator\">" + Paragraph("线") + "</w:footnote><w:footnote w:id=\"2\">" + Paragraph("注") + "</w:footnote>");

        var read = WordReading.Of(file.Build());

        Assert.Equal(["正文"], read.Paragraphs);
        Assert.Equal(["页眉", "页脚", "注"], read.Furniture);
    }

    [Fact]
    public void Read_PartOfAnotherFormat_IsPartialAndSaid()
    {
        var read = WordReading.Of(Paragraph("甲") + "<w:altChunk r:id=\"r1\"/>");

        Assert.True(read.Document.IsPartial);
        Assert.Contains(DiagnosticCodes.EmbeddedDocument, read.Codes);
    }
}
