using PerfTargetParse.Formats.Docx;
using Xunit;
using static PerfTargetParse.Formats.Tests.Docx.WordFile;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>Numbers of lists as a word processor prints them.</summary>
public sealed class DocxListTests
{
    private const string Lists =
        "<w:abstractNum w:abstractNumId=\"1\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF06C\"/><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"2\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimalEnclosedCircle\"/><w:pStyle w:val=\"item\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%3\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num>";

    private const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"item\"><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"sub\"><w:basedOn w:val=\"item\"/></w:style>";

    [Fact]
    public void Read_LevelsOfAList_CountWithinOneAnother() =>
        Assert.Equal(["一、甲", "1.1 乙", "1.2 丙", "二、丁", "2.1 戊"], Read(Item("甲", 1), Item("乙", 1, 1), Item("丙", 1, 1), Item("丁", 1), Item("戊", 1, 1)));

    [Fact]
    public void Read_ListsOfOneDefinition_CountOnUnlessTheyBeginAnew() =>
        Assert.Equal(["一、甲", "五、乙", "六、丙"], Read(Item("甲", 1), Item("乙", 2), Item("丙", 2)));

    [Fact]
    public void Read_Bullet_IsTheSignThatIsSeen() => Assert.Equal(["● 甲"], Read(Item("甲", 3)));

    [Fact]
    public void Read_ListOfAStyle_StandsOnTheLevelThatNamesIt() =>
        Assert.Equal(["④甲", "⑤乙", "丙"], Read(Paragraph("甲", "<w:pStyle w:val=\"item\"/>"), Paragraph("乙", "<w:pStyle w:val=\"item\"/>"), Paragraph("丙", "<w:pStyle w:val=\"item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")));

    [Fact]
    public void Read_NumbersInCells_ArePartOfTheirText()
    {
        var cell = $"<w:tc>{Item("甲", 1)}{Item("乙", 1)}</w:tc>";

        Assert.Equal(["1,1 1x1 一、甲/二、乙"], WordReading.Of(File(Table(Row(cell)))).Cells);
    }

    [Fact]
    public void Read_DeletedParagraph_DoesNotCount() =>
        Assert.Equal(["一、甲", "二、丙"], Read(Item("甲", 1), "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>", Item("丙", 1)));

    [Theory]
    [InlineData(10, "chineseCountingThousand", "十")]
    [InlineData(21, "chineseCountingThousand", "二十一")]
    [InlineData(105, "chineseCountingThousand", "一百零五")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(10_203, "chineseCountingThousand", "一万零二百零三")]
    [InlineData(32, "chineseLegalSimplified", "叁拾贰")]
    [InlineData(3, "ideographTraditional", "丙")]
    [InlineData(44, "lowerRoman", "xliv")]
    [InlineData(28, "upperLetter", "BB")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(21, "decimalEnclosedCircleChinese", "㉑")]
    [InlineData(3, "decimalEnclosedParen", "⑶")]
    [InlineData(5, "hindiVowels", "5")]
    [InlineData(-3, "chineseCounting", "-3")]
    [InlineData(int.MaxValue, "lowerLetter", "2147483647")]
    public void Write_Number_AsItsFormatSays(int number, string format, string expected) => Assert.Equal(expected, ListNumberFormat.Write(number, format));

    private static string Item(string text, int list, int level = 0) => Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static byte[] File(string body) => new WordFile { Body = body }.With("styles", "styles", Styles).With("numbering", "numbering", Lists).Build();

    private static IEnumerable<string> Read(params string[] paragraphs) => WordReading.Of(File(string.Concat(paragraphs))).Paragraphs;
}
