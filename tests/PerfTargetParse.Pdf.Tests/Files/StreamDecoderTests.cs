using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

public sealed class StreamDecoderTests
{
    [Theory]
    [InlineData("/Filter /ASCIIHexDecode", "6869>", "hi")]
    [InlineData("/Filter [/ASCIIHexDecode /RunLengthDecode]", "016869FE7A80>", "hizzz")]
    [InlineData("/F /AHx", "6869>", "hi")]
    [InlineData("/Filter [/A85 /AHx]", "2E3TT4o~>", "hi")]
    [InlineData("/Filter /Crypt", "plain", "plain")]
    [InlineData("/Filter [/Crypt /AHx] /DecodeParms [null null]", "6869>", "hi")]
    [InlineData("/Filter []", "plain", "plain")]
    [InlineData("/Filter null", "plain", "plain")]
    [InlineData("", "plain", "plain")]
    [InlineData("/Filter /LZWDecode /DecodeParms <</EarlyChange 1>>", "\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001", "-----A---B")]
    public void Decode_Filters_AreUndoneInTheirOrder(string entries, string data, string expected)
    {
        var (file, stream) = Open(entries, data);

        Assert.Equal(expected, PdfBuilder.ToText(file.Decode(stream).Span));
    }

    [Fact]
    public void Decode_Predictor_IsUndoneAfterFlate()
    {
        var (file, stream) = Open("/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 2>>", PdfBuilder.Deflate("\u0000ab\u0002\u0001\u0001"));

        Assert.Equal("abbc", PdfBuilder.ToText(file.Decode(stream).Span));
    }

    [Fact]
    public void Decode_ParametersByReference_AreResolved()
    {
        var builder = new PdfBuilder();
        builder.AddPage("");
        var columns = builder.Add("2");
        var parameters = builder.Add($"[<</Predictor 12 /Columns {columns} 0 R>>]");
        var number = builder.Add(PdfBuilder.Stream(PdfBuilder.Deflate("\u0000ab\u0002\u0001\u0001"), $"/Filter [/FlateDecode] /DecodeParms {parameters} 0 R"));
        var file = OpenedFile.Open(builder.Build()).File!;

        Assert.Equal("abbc", PdfBuilder.ToText(file.Decode(file.Load(number).AsStream!).Span));
    }

    [Theory]
    [InlineData("/Filter /DCTDecode", "JPEG", "JPEG", "DCTDecode")]
    [InlineData("/Filter [/AHx /DCT]", "6869>", "hi", "DCTDecode")]
    [InlineData("/Filter /CCF /DecodeParms <</K -1>>", "bits", "bits", "CCITTFaxDecode")]
    [InlineData("/Filter [/JPXDecode /AHx]", "6869>", "6869>", "JPXDecode")]
    [InlineData("/Filter /JBIG2Decode", "x", "x", "JBIG2Decode")]
    public void Decode_FilterOfImages_IsLeftAndNamed(string entries, string data, string expected, string name)
    {
        var (file, stream) = Open(entries, data);

        Assert.Equal(expected, PdfBuilder.ToText(file.Decode(stream).Span));
        Assert.Equal(name, file.FindImageFilter(stream)?.Name);
    }

    [Fact]
    public void FindImageFilter_Parameters_AreThoseOfTheFilter()
    {
        var (file, stream) = Open("/Filter [/AHx /CCF] /DecodeParms [null <</K -1 /Columns 8>>]", "00>");

        Assert.Equal(-1, file.FindImageFilter(stream)!.Parameters!["K"].AsInteger);
    }

    [Fact]
    public void FindImageFilter_None_IsNull()
    {
        var (file, stream) = Open("/Filter /AHx", "00>");

        Assert.Null(file.FindImageFilter(stream));
    }

    [Fact]
    public void Decode_UnknownFilter_GivesNothingAndANotice()
    {
        var (file, stream) = Open("/Filter /Wonderful", "plain");

        Assert.True(file.Decode(stream).IsEmpty);
        Assert.Contains(new PdfNotice(PdfNoticeKind.FilterUnsupported, null, "Wonderful"), file.Notices.ToList());
    }

    [Fact]
    public void Decode_DamagedData_GivesWhatCameBeforeAndANotice()
    {
        var (file, stream) = Open("/Filter /FlateDecode", "\u0078\u0001\u0000\u0005\u0000\u00FA\u00FFHello\u0007");

        Assert.Equal("Hello", PdfBuilder.ToText(file.Decode(stream).Span));
        Assert.Contains(new PdfNotice(PdfNoticeKind.StreamDamaged, null, $"FlateDecode of object {stream.ObjectNumber}"), file.Notices.ToList());
    }

    [Fact]
    public void Decode_IntoABuffer_AddsToIt()
    {
        var (file, stream) = Open("/Filter /AHx", "6869>");
        using var buffer = new PooledBuffer();

        file.Decode(stream, buffer);
        buffer.Add((byte)' ');
        file.Decode(stream with { Dictionary = new PdfDictionary() }, buffer);

        Assert.Equal("hi 6869>", PdfBuilder.ToText(buffer.Span));
    }

    [Fact]
    public void Decode_NoFilter_CopiesNothing()
    {
        var (file, stream) = Open("", "plain");

        Assert.True(file.Decode(stream).Span.Overlaps(stream.Raw.Span));
    }

    [Fact]
    public void Decode_StreamBeyondTheLimit_IsCutAndNoticed()
    {
        var (file, stream) = Open("/Filter /FlateDecode", PdfBuilder.Deflate(new string('a', 10_000)), PdfLimits.Default with { StreamBytes = 1_000 });

        Assert.Equal(1_000, file.Decode(stream).Length);
        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, null, "StreamBytes"), file.Notices.ToList());
    }

    [Fact]
    public void Decode_FileBeyondTheLimit_IsCutAndNoticed()
    {
        var (file, stream) = Open("/Filter /FlateDecode", PdfBuilder.Deflate(new string('a', 10_000)), PdfLimits.Default with { InflatedBytes = 25_000 });

        Assert.Equal([10_000, 10_000, 5_000, 0], Enumerable.Range(0, 4).Select(_ => file.Decode(stream).Length));
        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, null, "InflatedBytes"), file.Notices.ToList());
    }

    [Fact]
    public void Decode_ManyFilters_StopsAtSome()
    {
        var data = "x";
        for (var count = 0; count < 20; count++)
        {
            data = PdfBuilder.Deflate(data);
        }

        var (file, stream) = Open($"/Filter [{string.Concat(Enumerable.Repeat("/Fl ", 20))}]", data);

        Assert.NotEqual("x", PdfBuilder.ToText(file.Decode(stream).Span));
    }

    private static (PdfFile File, PdfStream Stream) Open(string entries, string data, PdfLimits? limits = null)
    {
        var builder = new PdfBuilder();
        builder.AddPage("");
        var number = builder.Add(PdfBuilder.Stream(data, entries));
        var file = OpenedFile.Open(builder.Build(), PdfOptions.Default with { Limits = limits ?? PdfLimits.Default }).File!;
        return (file, file.Load(number).AsStream!);
    }
}
