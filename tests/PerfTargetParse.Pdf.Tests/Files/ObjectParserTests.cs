using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class ObjectParserTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("42", "42")]
    [InlineData("12 0 R", "12R")]
    [InlineData("12 0", "12")]
    [InlineData("/Name (text)", "/Name")]
    [InlineData("[1 2 0 R 3 (s) /N [false]]", "[1 2R 3 (s) /N [false]]")]
    [InlineData("<</A 1 /B 2 0 R /C <</D [1]>>>>", "<</A 1 /B 2R /C <</D [1]>>>>")]
    [InlineData("[0 0 R -1 0 R 1.5 0 R]", "[null null 1.5 0]")]
    [InlineData("[1 what 2]", "[1 null 2]")]
    [InlineData("", "null")]
    public void ReadValue_OneObject_IsRead(string text, string expected) => Assert.Equal(expected, ValueText.Of(Read(text)));

    [Theory]
    [InlineData("[1 [2 3", "[1 [2 3]]")]
    [InlineData("<</A [1 2 >> /B 3", "<</A [1 2]>>")]
    [InlineData("[1 2 endobj 3]", "[1 2]")]
    [InlineData("<</A 1 endobj", "<</A 1>>")]
    [InlineData("<</A 1 5 0 obj <</B 2>>", "<</A 1>>")]
    [InlineData("[<</A 1] 2", "[<</A 1>>]")]
    [InlineData("<</A /B /C>>", "<</A /B>>")]
    [InlineData("<</A 1 2 /B 3>>", "<</A 1 /B 3>>")]
    [InlineData("[1 >> 2]", "[1 2]")]
    public void ReadValue_DamagedObject_GivesWhatIsThere(string text, string expected) => Assert.Equal(expected, ValueText.Of(Read(text)));

    [Fact]
    public void ReadValue_KeyTwice_FirstCounts() => Assert.Equal(1, Read("<</A 1 /A 2>>").AsDictionary!["A"].AsInteger);

    [Fact]
    public void ReadValue_ManyKeys_AreAllFound()
    {
        var dictionary = Read($"<<{string.Concat(Enumerable.Range(0, 500).Select(static key => $"/K{key} {key} "))}/K7 -1>>").AsDictionary!;

        for (var key = 0; key < 500; key++)
        {
            Assert.Equal(key, dictionary[$"K{key}"].AsInteger);
        }
    }

    [Fact]
    public void ReadValue_TooDeep_LeavesOutWhatIsDeeper()
    {
        var parser = new ObjectParser(PdfBuilder.ToBytes("[1 [2 [3 [4 4] <<>> 3] 2] 1]"), 0, nesting: 2);

        Assert.Equal("[1 [2 2] 1]", ValueText.Of(parser.ReadValue()));
        Assert.True(parser.WasTooDeep);
    }

    [Fact]
    public void ReadValue_MillionBracketsDeep_EndsWithoutFailing()
    {
        var parser = new ObjectParser(PdfBuilder.ToBytes(new string('[', 1_000_000)), 0, nesting: 100);

        Assert.Equal(PdfKind.Array, parser.ReadValue().Kind);
        Assert.True(parser.WasTooDeep);
    }

    [Theory]
    [InlineData("7 0 obj <<>> stream\nDATA")]
    [InlineData("7 0 obj <<>> stream\r\nDATA")]
    [InlineData("7 0 obj <<>> stream\rDATA")]
    [InlineData("7 0 obj <<>> stream  \r\nDATA")]
    [InlineData("7 0 obj<<>>stream DATA")]
    [InlineData("  % comment\n7 65535 obj\n<<>>\nstream\nDATA")]
    public void TryReadIndirect_Stream_BeginsAfterTheLineEnd(string text)
    {
        var parser = new ObjectParser(PdfBuilder.ToBytes(text), 0, nesting: 10);

        Assert.True(parser.TryReadIndirect(7, out var found));
        Assert.Equal("DATA", text[found.StreamStart..].TrimStart(' '));
    }

    [Theory]
    [InlineData("8 0 obj 1")]
    [InlineData("0 0 obj 1")]
    [InlineData("-7 0 obj 1")]
    [InlineData("7 obj 1")]
    [InlineData("7 0 job 1")]
    [InlineData("")]
    public void TryReadIndirect_NotThatObject_IsFalse(string text)
    {
        var parser = new ObjectParser(PdfBuilder.ToBytes(text), 0, nesting: 10);

        Assert.False(parser.TryReadIndirect(7, out _));
    }

    private static PdfValue Read(string text) => new ObjectParser(PdfBuilder.ToBytes(text), 0, nesting: 100).ReadValue();
}
