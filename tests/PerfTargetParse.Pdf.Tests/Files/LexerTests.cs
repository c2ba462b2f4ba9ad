using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class LexerTests
{
    [Theory]
    [InlineData("17", 17)]
    [InlineData("+17", 17)]
    [InlineData("-98", -98)]
    [InlineData("--5", -5)]
    [InlineData("5-3", 53)]
    [InlineData("0000000016", 16)]
    [InlineData("-", 0)]
    public void Next_WholeNumber_IsInteger(string text, long expected)
    {
        var lexer = new Lexer(PdfBuilder.ToBytes(text));

        Assert.Equal(TokenKind.Integer, lexer.Next());
        Assert.Equal(expected, lexer.Integer);
        Assert.Equal(expected, lexer.Number);
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Theory]
    [InlineData("34.5", 34.5)]
    [InlineData("-.002", -.002)]
    [InlineData("4.", 4)]
    [InlineData(".", 0)]
    [InlineData("-.", 0)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("0.1", 0.1)]
    [InlineData("123456789012345678901234567890", 123456789012345678901234567890.0)]
    [InlineData("0.00000000000000000000000000000000000000001", 1e-41)]
    [InlineData("1.5e-3", 0.0015)]
    [InlineData("2E4", 20000)]
    [InlineData("1e99999", 0)]
    public void Next_NumberWithFraction_IsReal(string text, double expected)
    {
        var lexer = new Lexer(PdfBuilder.ToBytes(text));

        Assert.Equal(TokenKind.Real, lexer.Next());
        Assert.Equal(expected, lexer.Number, Math.Abs(expected) * 1e-12);
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Theory]
    [InlineData("/Name", "Name")]
    [InlineData("/", "")]
    [InlineData("/A#42C", "ABC")]
    [InlineData("/A#4", "A#4")]
    [InlineData("/A#ZZ#20B", "A#ZZ B")]
    [InlineData("/A;_$*.!x(y)", "A;_$*.!x")]
    public void Next_Name_IsUnescaped(string text, string expected)
    {
        var lexer = new Lexer(PdfBuilder.ToBytes(text));

        Assert.Equal(TokenKind.Name, lexer.Next());
        Assert.Equal(expected, PdfBuilder.ToText(lexer.Bytes));
    }

    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData("()", "")]
    [InlineData("(a(b(c))d)e", "a(b(c))d")]
    [InlineData(@"(\n\r\t\b\f\(\)\\\q)", "\n\r\t\b\f()\\q")]
    [InlineData(@"(\101\1012\7x\7777)", "AA2\u0007x\u00FF7")]
    [InlineData("(a\\\nb\\\r\nc\\\rd)", "abcd")]
    [InlineData("(a\r\nb\rc\nd)", "a\nb\nc\nd")]
    [InlineData("(not closed", "not closed")]
    [InlineData(@"(ends with \", "ends with ")]
    [InlineData("<48656C6C6F>", "Hello")]
    [InlineData("<48 65\n6c 6C6>", "Hell`")]
    [InlineData("<4x8y>", "H")]
    [InlineData("<48", "H")]
    [InlineData("<>", "")]
    public void Next_String_IsUnescaped(string text, string expected)
    {
        var lexer = new Lexer(PdfBuilder.ToBytes(text));

        Assert.Equal(TokenKind.String, lexer.Next());
        Assert.Equal(expected, PdfBuilder.ToText(lexer.Bytes));
    }

    [Theory]
    [InlineData("[<</A 1>>]", "ArrayOpen DictionaryOpen Name Integer DictionaryClose ArrayClose End")]
    [InlineData("1%(comment)\r2", "Integer Integer End")]
    [InlineData("1 % to the end", "Integer End")]
    [InlineData("/A/B(c)<64>/E[f]T*", "Name Name String String Name ArrayOpen Keyword ArrayClose Keyword End")]
    [InlineData("0Tc1 0 0RG", "Integer Keyword Integer Integer Keyword End")]
    [InlineData(") > ]", "ArrayClose End")]
    [InlineData("{ add }", "Keyword Keyword Keyword End")]
    [InlineData("\0\t\n\f\r ", "End")]
    [InlineData("", "End")]
    public void Next_Mixture_IsCutAtDelimiters(string text, string expected)
    {
        var lexer = new Lexer(PdfBuilder.ToBytes(text));
        var kinds = new List<TokenKind>();
        do
        {
            kinds.Add(lexer.Next());
        }
        while (kinds[^1] != TokenKind.End);

        Assert.Equal(expected, string.Join(' ', kinds));
    }

    [Fact]
    public void Next_AnyTwoBytes_MovesOn()
    {
        for (var pair = 0; pair < 65_536; pair++)
        {
            byte[] data = [(byte)(pair >> 8), (byte)pair];
            var lexer = new Lexer(data);
            var before = -1;
            while (lexer.Next() != TokenKind.End)
            {
                Assert.True(lexer.Position > before);
                before = lexer.Position;
            }
        }
    }
}
