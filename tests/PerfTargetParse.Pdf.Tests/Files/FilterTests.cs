using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Files.Filters;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class FilterTests
{
    private const long Plenty = 1_000_000;

    private static readonly string Lines = string.Concat(Enumerable.Range(0, 3_000).Select(static line => $"1 0 0 1 72 {line} Tm (line {line * 7919 % 1000}) Tj\n"));

    [Fact]
    public void Flate_WholeData_IsInflated()
    {
        var (text, outcome) = Flate(PdfBuilder.Deflate(Lines));

        Assert.Equal(Lines, text);
        Assert.Equal(FilterOutcome.Complete, outcome);
    }

    [Fact]
    public void Flate_WrongChecksum_IsOfNoAccount()
    {
        var data = PdfBuilder.Deflate(Lines);

        Assert.Equal((Lines, FilterOutcome.Complete), Flate(data[..^4] + "\0\0\0\0"));
        Assert.Equal((Lines, FilterOutcome.Complete), Flate(data[..^4]));
        Assert.Equal((Lines, FilterOutcome.Complete), Flate(data + "\r\nendstream or anything"));
    }

    [Fact]
    public void Flate_WrongHeader_IsInflatedAndSaidToBeDamaged()
    {
        var data = PdfBuilder.Deflate(Lines);

        Assert.Equal((Lines, FilterOutcome.Damaged), Flate("\0\0" + data[2..]));
        Assert.Equal((Lines, FilterOutcome.Damaged), Flate(data[2..]));
    }

    [Fact]
    public void Flate_CutOff_GivesWhatCameBefore()
    {
        var data = PdfBuilder.Deflate(Lines);
        var (text, outcome) = Flate(data[..(data.Length / 2)]);

        Assert.Equal(FilterOutcome.Damaged, outcome);
        Assert.InRange(text.Length, Lines.Length / 4, Lines.Length);
        Assert.StartsWith(text, Lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Flate_WrongFromTheMiddleOn_GivesEveryByteBefore()
    {
        // A stored block, whose bytes are seen as they are, and a block of the type that does not exist.
        var data = "\u0078\u0001\u0000\u0005\u0000\u00FA\u00FFHello\u0007garbage";

        Assert.Equal(("Hello", FilterOutcome.Damaged), Flate(data));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not deflated at all")]
    public void Flate_NoSuchData_GivesNothing(string data) => Assert.Equal("", Flate(data).Text);

    [Fact]
    public void Flate_MoreThanAllowed_IsCutThere()
    {
        using var output = new PooledBuffer();
        var data = PdfBuilder.ToBytes(PdfBuilder.Deflate(Lines));

        Assert.Equal(FilterOutcome.TooLong, FlateFilter.Decode(data, output, 100));
        Assert.Equal(Lines[..100], PdfBuilder.ToText(output.Span));

        output.Truncate(0);
        Assert.Equal(FilterOutcome.Complete, FlateFilter.Decode(data, output, Lines.Length));
    }

    [Fact]
    public void Flate_BufferWithBytes_AddsToThem()
    {
        using var output = new PooledBuffer();
        output.Add("before "u8);

        FlateFilter.Decode(PdfBuilder.ToBytes(PdfBuilder.Deflate("after")), output, Plenty);

        Assert.Equal("before after", PdfBuilder.ToText(output.Span));
    }

    [Fact]
    public void Lzw_ExampleOfTheSpecification_IsDecoded()
    {
        // ISO 32000-2, 7.4.4.2.
        byte[] data = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];

        Assert.Equal(("-----A---B", FilterOutcome.Complete), Lzw(data, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Lzw_AllWidthsOfCodes_AreDecoded(int earlyChange) => Assert.Equal((Lines, FilterOutcome.Complete), Lzw(LzwWriter.Encode(Lines, earlyChange), earlyChange));

    [Fact]
    public void Lzw_CodeThatCannotBe_EndsTheData()
    {
        // In nine bits each: clear, 'A', 400.
        byte[] data = [0b1000_0000, 0b0001_0000, 0b0111_0010, 0b0000_0000];

        Assert.Equal(("A", FilterOutcome.Damaged), Lzw(data, 1));
    }

    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("87cUR\nD]i,\"\tEbo80", "Hello World!")]
    [InlineData("zz@/~>", "\0\0\0\0\0\0\0\0a")]
    [InlineData("s8W-!~>", "\u00FF\u00FF\u00FF\u00FF")]
    [InlineData("~>", "")]
    [InlineData("!~>", "")]
    public void Ascii85_Text_IsDecoded(string data, string expected)
    {
        using var output = new PooledBuffer();
        AsciiFilters.Decode85(PdfBuilder.ToBytes(data), output, Plenty);

        Assert.Equal(expected, PdfBuilder.ToText(output.Span));
    }

    [Theory]
    [InlineData("48 65 6C\n6c 6F>ignored", "Hello")]
    [InlineData("486", "H`")]
    [InlineData("4x8>", "H")]
    public void AsciiHex_Text_IsDecoded(string data, string expected)
    {
        using var output = new PooledBuffer();
        AsciiFilters.DecodeHex(PdfBuilder.ToBytes(data), output);

        Assert.Equal(expected, PdfBuilder.ToText(output.Span));
    }

    [Theory]
    [InlineData("\u0002abc\u00FEx\u0080ignored", "abcxxx", FilterOutcome.Complete)]
    [InlineData("\u0000a", "a", FilterOutcome.Complete)]
    [InlineData("\u0005abc", "abc", FilterOutcome.Damaged)]
    [InlineData("\u00FE", "", FilterOutcome.Damaged)]
    internal void RunLength_Data_AreDecoded(string data, string expected, FilterOutcome outcome)
    {
        using var output = new PooledBuffer();

        Assert.Equal(outcome, RunLengthFilter.Decode(PdfBuilder.ToBytes(data), output, Plenty));
        Assert.Equal(expected, PdfBuilder.ToText(output.Span));
    }

    [Fact]
    public void RunLength_MoreThanAllowed_IsCutThere()
    {
        using var output = new PooledBuffer();

        Assert.Equal(FilterOutcome.TooLong, RunLengthFilter.Decode([0x81, 1, 0x81, 1], output, 200));
        Assert.Equal(128, output.Length);
    }

    private static (string Text, FilterOutcome Outcome) Flate(string data)
    {
        using var output = new PooledBuffer();
        var outcome = FlateFilter.Decode(PdfBuilder.ToBytes(data), output, Plenty);
        return (PdfBuilder.ToText(output.Span), outcome);
    }

    private static (string Text, FilterOutcome Outcome) Lzw(byte[] data, int earlyChange)
    {
        using var output = new PooledBuffer();
        var outcome = LzwFilter.Decode(data, output, Plenty, earlyChange);
        return (PdfBuilder.ToText(output.Span), outcome);
    }
}
