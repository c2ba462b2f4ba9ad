using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pdf.Tests.Files;
using PerfTargetParse.Pdf.Tests.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

public sealed class ImageTests
{
    [Theory]
    [InlineData("/Width 3 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray", "00 80 FF 01 02 03", "00 80 FF 01 02 03")]
    [InlineData("/Width 3 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray /Decode [1 0]", "00 80 FF 01 02 03", "FF 7F 00 FE FD FC")]
    [InlineData("/Width 9 /Height 1 /BitsPerComponent 1 /ColorSpace /DeviceGray", "A0 80", "FF 00 FF 00 00 00 00 00 FF")]
    [InlineData("/Width 3 /Height 1 /ImageMask true", "A0", "FF 00 FF")]
    [InlineData("/Width 3 /Height 1 /ImageMask true /Decode [1 0]", "A0", "00 FF 00")]
    [InlineData("/Width 3 /Height 1 /BitsPerComponent 4 /ColorSpace /CalGray", "0F 80", "00 FF 88")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 2 /ColorSpace /DeviceGray", "60", "55 AA")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 16 /ColorSpace /DeviceGray", "80 11 FF 22", "80 FF")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "FF FF FF 00 FF 00", "FF 95")]
    [InlineData("/Width 3 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceCMYK", "00 00 00 00 00 00 00 FF FF FF FF FF", "FF 00 00")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>]", "01 00", "FF 00")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace [/Separation /Spot /DeviceGray <<>>]", "FF 00", "00 FF")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace [/Lab <<>>]", "FF 80 80 00 80 80", "FF 00")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace [/DeviceN [/A /B] /DeviceGray <<>>]", "FF 00 00 00", "00 FF")]
    [InlineData("/Width 3 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray", "00 80 FF 01", "00 80 FF FF FF FF")]
    public void Decode_Samples_Gray(string entries, string data, string expected)
    {
        var image = Assert.Single(ReadImage(entries, FromHex(data)).Images).Bitmap;
        var decoded = image.Decode();
        Assert.NotNull(decoded);
        Assert.Equal(DecodedImageFormat.Gray, decoded.Format);
        Assert.Equal((image.Width, image.Height), (decoded.Width, decoded.Height));
        Assert.Equal(expected, string.Join(' ', decoded.Bytes.ToArray().Select(static b => b.ToString("X2", null))));
    }

    [Theory]
    [InlineData("/Filter /DCTDecode", DecodedImageFormat.Jpeg)]
    [InlineData("/Filter /JPXDecode", DecodedImageFormat.Jpeg2000)]
    public void Decode_CodedByAFormatOfItsOwn_BytesAsTheyAre(string filter, DecodedImageFormat format)
    {
        var decoded = ReadImage($"/Width 20 /Height 10 {filter}", "image file").Images[0].Bitmap.Decode();
        Assert.NotNull(decoded);
        Assert.Equal((format, "image file"), (decoded.Format, PdfBuilder.ToText(decoded.Bytes.Span)));
    }

    [Fact]
    public void Decode_Compressed_SamplesWithinTheLimits()
    {
        var data = PdfBuilder.Deflate(FromHex("00 FF"));
        Assert.Equal([0, 255], ReadImage("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode", data).Images[0].Bitmap.Decode()!.Bytes.ToArray());
    }

    [Theory]
    [InlineData("", "00 00 FF FF FF FF FF FF")]
    [InlineData("/Decode [1 0]", "FF FF 00 00 00 00 00 00")]
    public void Decode_Facsimile_Gray(string entries, string expected)
    {
        // Group 4: a row that begins with two black pixels: horizontal mode, none white, two black; then up to the end as in the row above.
        var decoded = ReadImage(
            $"/Width 8 /Height 1 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 8>> {entries}",
            FromHex("26 BC 00 40 04")).Images[0].Bitmap.Decode();
        Assert.NotNull(decoded);
        Assert.Equal(expected, string.Join(' ', decoded.Bytes.ToArray().Select(static b => b.ToString("X2", null))));
    }

    [Fact]
    public void Decode_FacsimileCutOff_RowsThatAreMissingAreWhite()
    {
        var decoded = ReadImage(
            "/Width 8 /Height 3 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 8>>",
            FromHex("26 BC 00 40 04")).Images[0].Bitmap.Decode()!;
        Assert.Equal(3, decoded.Height);
        Assert.Equal([0, 0, 255, 255], decoded.Bytes.Slice(0, 4).ToArray());
        Assert.All(decoded.Bytes[8..].ToArray(), pixel => Assert.Equal(255, pixel));
    }

    [Fact]
    public void Decode_Jbig2WithGlobals_Gray()
    {
        // A symbol that is a dot of two pixels, drawn at the left edge and six pixels further.
        var (globals, data) = TextRegionTests.TwoDots();
        var file = new PageFile();
        var shared = file.AddStream(PdfBuilder.ToText(globals), string.Empty);
        var entries = $"/Width 16 /Height 1 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode /DecodeParms <</JBIG2Globals {shared} 0 R>>";
        file.Resources = $"/XObject <</X {file.AddStream(PdfBuilder.ToText(data), $"/Type /XObject /Subtype /Image {entries}")} 0 R>>";
        var decoded = file.ReadPage("100 0 0 100 100 100 cm /X Do").Images[0].Bitmap.Decode();
        Assert.Equal("00 00 FF FF FF FF 00 00 FF FF FF FF FF FF FF FF", string.Join(' ', decoded!.Bytes.ToArray().Select(static b => b.ToString("X2", null))));
    }

    [Theory]
    [InlineData("/Width 100000 /Height 100000 /BitsPerComponent 1 /ColorSpace /DeviceGray")]
    [InlineData("/Width 2 /Height 2 /BitsPerComponent 3 /ColorSpace /DeviceGray")]
    [InlineData("/Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /Unheard")]
    [InlineData("/Width 2147483647 /Height 2147483647 /BitsPerComponent 16 /ColorSpace /DeviceCMYK")]
    public void Decode_NothingToMakeOfIt_Null(string entries) => Assert.Null(ReadImage(entries, "abcd").Images[0].Bitmap.Decode());

    [Theory]
    [InlineData("200 0 0 100 50 600 cm", 0, "50,100 250,200")]
    [InlineData("0 -200 100 0 50 600 cm", 1, "50,200 150,400")]
    [InlineData("-200 0 0 -100 250 700 cm", 2, "50,100 250,200")]
    [InlineData("0 200 -100 0 150 600 cm", 3, "50,0 150,200")]
    public void ReadPage_Image_PlaceAndTurn(string matrix, int turn, string expected)
    {
        var file = new PageFile();
        file.Resources = $"/XObject <</X {file.AddStream("abcd", "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray")} 0 R>>";
        var image = Assert.Single(file.ReadPage($"{matrix} /X Do").Images);
        Assert.Equal((turn, expected), (image.Turn, $"{image.X0},{image.Y0} {image.X1},{image.Y1}"));
    }

    [Theory]
    [InlineData("/W 4 /H 2 /BPC 8 /CS /G", "ab EI cd")]
    [InlineData("/W 4 /H 2 /BPC 8 /CS /G", "\nEI q\n ")]
    [InlineData("/W 1 /H 1 /BPC 8 /CS /G", "ab cd")]
    [InlineData("/W 4 /H 2 /F /DCT", "\u00FF\u00D8 EI \u0001\u0002\u0003\u00FE EI \u0001.........\u00FF\u00D9")]
    [InlineData("/W 2 /H 2 /BPC 8 /CS /RGB /F [/A85]", "EI EI EI EI EI EI~>")]
    [InlineData("/W 2 /H 2 /BPC 8 /CS /RGB /F /AHx", "00 11 22>")]
    [InlineData("/W 2 /H 2 /CS [/I /RGB 1 <000000FFFFFF>] /BPC 8", "\u0000\u0001\u0001\u0000")]
    public void ReadPage_InlineImage_RestOfThePageIsNotLost(string entries, string data)
    {
        var page = PageFile.Read($"BT /F 10 Tf 100 700 Td (a) Tj ET q 100 0 0 100 0 0 cm BI {entries} ID {data}\nEI Q BT /F 10 Tf 100 600 Td (b) Tj ET");
        Assert.Equal("ab", PageFile.TextOf(page));
        Assert.Single(page.Images);
    }

    [Fact]
    public void ReadPage_InlineImage_SamplesByTheirShortNames()
    {
        var image = PageFile.Read("100 0 0 100 0 0 cm BI /W 2 /H 1 /BPC 8 /CS [/I /RGB 1 <000000FFFFFF>] /D [1 0] ID \u0000\u0001 EI").Images[0].Bitmap;
        Assert.Equal([255, 0], image.Decode()!.Bytes.ToArray());
    }

    [Fact]
    public void ReadPage_InlineImageWithoutEnd_WhatCameBefore() =>
        Assert.Equal("a", PageFile.TextOf(PageFile.Read("BT /F 10 Tf 100 700 Td (a) Tj ET BI /W 2 /H 1 /F /DCT ID \u0001\u0002\u0003 (b) Tj")));

    private static PageContent ReadImage(string entries, string data)
    {
        var file = new PageFile();
        file.Resources = $"/XObject <</X {file.AddStream(data, $"/Type /XObject /Subtype /Image {entries}")} 0 R>>";
        return file.ReadPage("100 0 0 100 100 100 cm /X Do");
    }

    private static string FromHex(string digits) => PdfBuilder.ToText(Convert.FromHexString(digits.Replace(" ", string.Empty, StringComparison.Ordinal)));
}
