using System.Text;
using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class OperatorReaderTests
{
    [Theory]
    [InlineData("q 1 0 0 1 72.5 -3 cm Q", "q() cm(1 0 0 1 72.5 -3) Q()")]
    [InlineData("/F1 12 Tf (a) Tj [(b)-5(c)] TJ", "Tf(/F1 12) Tj((a)) TJ([(b) -5 (c)])")]
    [InlineData("/P <</MCID 3>> BDC EMC", "BDC(/P <</MCID 3>>) EMC()")]
    [InlineData("[(a) 1 Tc (b)] TJ", "TJ([(a) 1 (b)])")]
    [InlineData("[(a) 1 ET (b) '", "ET([(a) 1]) '((b))")]
    [InlineData("1 2 3", "")]
    [InlineData("] >> q", "q()")]
    [InlineData("true false null d0", "d0(true false null)")]
    [InlineData("0 0 m\n% comment\n1 1 l\nT*", "m(0 0) l(1 1) T*()")]
    public void Next_Content_GivesOperatorsWithTheirOperands(string content, string expected)
    {
        var reader = new OperatorReader(PdfBuilder.ToBytes(content), new ValueStack(100, isTransient: true));
        var found = new List<string>();
        while (reader.Next())
        {
            found.Add($"{PdfBuilder.ToText(reader.Operator)}({string.Join(' ', reader.Operands.ToArray().Select(ValueText.Of))})");
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Next_InlineImage_StandsRightBehindId()
    {
        var content = PdfBuilder.ToBytes("BI /W 2 /H 1 /F [/AHx] ID 00FF> EI Q");
        var reader = new OperatorReader(content, new ValueStack(100, isTransient: true));

        Assert.True(reader.Next());
        Assert.Equal("BI", PdfBuilder.ToText(reader.Operator));
        Assert.True(reader.Next());
        Assert.Equal("ID", PdfBuilder.ToText(reader.Operator));
        Assert.Equal(["W", "2", "H", "1", "F", ""], reader.Operands.ToArray().Select(static value => value.AsName ?? (value.IsNumber ? $"{value.AsInteger}" : "")));
        Assert.StartsWith(" 00FF>", PdfBuilder.ToText(content.AsSpan(reader.Position)), StringComparison.Ordinal);

        reader.Position += " 00FF> EI".Length;
        Assert.True(reader.Next());
        Assert.Equal("Q", PdfBuilder.ToText(reader.Operator));
    }

    [Fact]
    public void Next_StringsOfADictionary_OutliveTheOperator()
    {
        var reader = new OperatorReader("/Span <</ActualText (kept)>> BDC (overwritten) Tj"u8, new ValueStack(100, isTransient: true));
        Assert.True(reader.Next());
        var text = reader.Operands[1].AsDictionary!["ActualText"];

        Assert.True(reader.Next());

        Assert.Equal("kept", PdfBuilder.ToText(text.AsString.Span));
    }

    [Fact]
    public void Next_NumbersStringsAndArrays_MakeNoGarbage()
    {
        var content = new StringBuilder();
        for (var line = 0; line < 2_000; line++)
        {
            content.Append("BT /F1 9.5 Tf 1 0 0 1 72 700 Tm [(text) -250 (\\(more\\)) <0A0B>] TJ (again) Tj ET\n");
        }

        var bytes = PdfBuilder.ToBytes(content.ToString());
        var operands = new ValueStack(100, isTransient: true);
        ReadAll(bytes, operands);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var operators = ReadAll(bytes, operands);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(2_000 * 6, operators);

        // Optimised code makes none; a debug build some 150 bytes a line. An object for each operand would be more than twice that.
        Assert.True(allocated < 2_000 * 200, $"{allocated} bytes");
    }

    [Fact]
    public void Next_OneArrayOfMillions_StaysWithinItsLimit()
    {
        var content = PdfBuilder.ToBytes(string.Concat("[", string.Concat(Enumerable.Repeat("0 ", 2_000_000)), "] TJ"));
        var reader = new OperatorReader(content, new ValueStack(100, isTransient: true));

        Assert.True(reader.Next());
        Assert.Equal("TJ", PdfBuilder.ToText(reader.Operator));
        Assert.InRange(reader.Operands[0].AsArray.Length, 100_000, 1_000_000);
    }

    private static int ReadAll(byte[] content, ValueStack operands)
    {
        var reader = new OperatorReader(content, operands);
        var count = 0;
        while (reader.Next())
        {
            count++;
        }

        return count;
    }
}
