using System.Text;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pdf.Tests.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

/// <summary>Any bytes are a page; none of them is an exception, or takes for ever.</summary>
public sealed class HostilePageTests
{
    private const int Rounds = 100;

    private static readonly string[] Pieces =
    [
        "q ", "Q ", "1 0 0 1 5 5 cm ", "0 1 -1 0 600 0 cm ", "BT ", "ET ", "/F 10 Tf ", "100 700 Td ", "(text) Tj ", "[(a) -200 (b)] TJ ", "T* ", "(x) ' ",
        "1 2 (y) \" ", "3 Tr ", "50 Tz ", "/X Do ", "/I Do ", "/G gs ", "10 10 m 200 10 l S ", "10 10 200 100 re f ", "10 10 200 .5 re f* ", "W n ", "0 0 300 300 re W n ",
        "/P <</MCID 1 /ActualText (abc)>> BDC ", "/Artifact BMC ", "EMC ", "BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI ", "1 g ", ".5 .5 .5 RG ", "/Cs cs 1 scn ", "10 w ",
        "1e9 ", "-99999999999 ", "0.0000000001 ", "<< ", ">> ", "[ ", "] ", "( ", ") ", "< ", "> ", "/ ", "% ", "\n", "ID ", "EI ", "\u00FF\u0000 ", "<4142> Tj ", "0 0 0 0 0 0 cm ",
        "1e38 0 0 1e38 0 0 cm ", "1e38 1e38 1e38 1e38 re S ", "0 Tf ", "nan ", "1 0 0 1 0 0 Tm ", "1e300 0 0 1e300 0 0 cm ", "1e300 Td ", "true false null ", "sh ", "d0 d1 ",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReadPage_OperatorsByChance_APage(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var content = new StringBuilder();
            for (var count = random.Next(80); count >= 0; count--)
            {
                content.Append(Pieces[random.Next(Pieces.Length)]);
            }

            AssertReads(Build(content.ToString()), seed, round);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReadPage_BytesChanged_APage(int seed)
    {
        var random = new Random(seed);
        var whole = string.Concat(Pieces.Where(static piece => !piece.Contains("( ", StringComparison.Ordinal) && !piece.Contains('%', StringComparison.Ordinal)));
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = PdfBuilder.ToBytes(whole);
            for (var count = random.Next(1, 12); count > 0; count--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : whole[random.Next(whole.Length)]);
            }

            AssertReads(Build(PdfBuilder.ToText(bytes)), seed, round);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReadPage_WholeFileChanged_PagesOrNoFile(int seed)
    {
        var random = new Random(seed);
        var original = Build(string.Concat(Pieces));
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = original.ToArray();
            for (var count = random.Next(1, 20); count > 0; count--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            AssertReads(bytes, seed, round);
        }
    }

    [Theory]
    [InlineData("BI ID ")]
    [InlineData("BI /F /A85 ID x EI ")]
    [InlineData("q ")]
    [InlineData("/Artifact BMC ")]
    [InlineData("[ ")]
    [InlineData("<< ")]
    [InlineData("( ")]
    [InlineData("0 0 m 9 9 l ")]
    [InlineData("/X Do ")]
    [InlineData("BT /F 10 Tf (aaaaaaaaaa) Tj ET ")]
    [InlineData("BT /F .001 Tf (abcdefghij) Tj ET ")]
    [InlineData("/A <</ActualText (x)>> BDC BT (a) Tj ET EMC ")]
    [InlineData("1 ")]
    public void ReadPage_TheSameAgainAndAgain_EndsSoon(string piece)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        AssertReads(Build(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))), 0, 0);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    [Fact]
    public void ReadPage_GlyphWithAnEmptyName_TextOfTheOthers()
    {
        var file = new PageFile();
        file.Fonts = $"/E {file.Add("<</Type /Font /Subtype /Type3 /FontMatrix [.01 0 0 .01 0 0] /FirstChar 97 /LastChar 99 /Widths [50 50 50] /Encoding <</Differences [97 / /unheard /B]>>>>")} 0 R";
        Assert.Equal("B", PageFile.TextOf(file.ReadPage("BT /E 10 Tf 100 700 Td (abc) Tj ET"))[^1..]);
    }

    [Fact]
    public void ReadPage_OnSeveralThreads_TheSamePages()
    {
        var builder = new PdfBuilder { TreeEntries = "/MediaBox [0 0 600 800] /Resources <</Font <</F 3 0 R>>>>" };
        builder.Add("<</Type /Font /Subtype /TrueType /BaseFont /Even /Encoding /WinAnsiEncoding>>");
        for (var number = 0; number < 40; number++)
        {
            builder.AddPage(string.Concat(Enumerable.Range(0, 50).Select(i => $"BT /F 10 Tf {i} {i * 15} Td (page {number} line {i}) Tj ET 0 {i} m {number} {i} l S ")));
        }

        var bytes = builder.Build();
        var single = PageFile.Open(bytes);
        var expected = Enumerable.Range(0, single.PageCount).Select(single.ReadPage).ToArray();
        var shared = PageFile.Open(bytes);
        var actual = new PageContent[expected.Length];
        Parallel.For(0, actual.Length, index => actual[index] = shared.ReadPage(index));
        Assert.All(expected.Zip(actual), static pair =>
        {
            Assert.Equal(pair.First.Glyphs, pair.Second.Glyphs);
            Assert.Equal(pair.First.Rules, pair.Second.Rules);
        });
    }

    private static byte[] Build(string content)
    {
        var file = new PageFile();
        var form = file.AddForm("BT /F 8 Tf (form) Tj ET /X Do 0 0 m 9 0 l S");
        var image = file.AddStream("abcd", "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        file.Resources = $"/XObject <</X {form} 0 R /I {image} 0 R>> /ExtGState <</G <</LW 2 /ca .5>>>> /ColorSpace <</Cs [/Separation /A /DeviceGray <<>>]>>";
        file.Page = $"/Annots [<</Subtype /Widget /Rect [0 0 50 50] /AP <</N {form} 0 R>>>>]";
        file.SetCatalog("/StructTreeRoot <</K <</S /Table /K <</S /TR /K <</S /TD /K 1>>>>>>>>");
        return file.Build(content);
    }

    private static void AssertReads(byte[] bytes, int seed, int round)
    {
        var document = PdfDocument.Open(bytes, PdfOptions.Default, out _);
        if (document is null)
        {
            return;
        }

        for (var index = 0; index < document.PageCount; index++)
        {
            var page = document.ReadPage(index);
            Assert.All(page.Glyphs, static glyph => Assert.True(float.IsFinite(glyph.X0 + glyph.Y0 + glyph.X1 + glyph.Y1 + glyph.Size)));
            Assert.All(page.Rules, static rule => Assert.True(float.IsFinite(rule.X0 + rule.Y0 + rule.X1 + rule.Y1 + rule.Thickness)));
            Assert.All(page.Images, static image => image.Bitmap.Decode());
        }

        _ = document.Structure;
        Assert.DoesNotContain(document.Notices, notice => notice.Detail.StartsWith("unexpected", StringComparison.Ordinal));
        _ = (seed, round);
    }
}
