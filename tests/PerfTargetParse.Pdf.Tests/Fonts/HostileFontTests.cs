using System.Diagnostics;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Fonts;

public sealed class HostileFontTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange")]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")]
    [InlineData("1 begincodespacerange <00> <FFFFFFFFFFFF> endcodespacerange")]
    [InlineData("1 beginbfrange <0000> <FFFF> [ <41> <42")]
    [InlineData("1 beginbfchar <")]
    [InlineData("/Loop usecmap ((((")]
    public void Read_CMapMadeToHarm_EndsSoon(string cmap)
    {
        var started = Stopwatch.StartNew();
        var font = new FontFile("<< /Subtype /Type0 /Encoding 2 0 R /ToUnicode 2 0 R /DescendantFonts [ << /W [ 0 2147483647 1 -5 5 1 ] >> ] >>").AddStream(cmap, "/UseCMap 2 0 R").Load();

        for (var code = 0; code < 65_536; code += 17)
        {
            Assert.InRange(font.Read([(byte)(code >> 8), (byte)code]).Length, 1, 4);
        }

        Assert.True(started.Elapsed < Soon);
    }

    [Fact]
    public void Read_RangesThatAllOverlap_EndsSoon()
    {
        var started = Stopwatch.StartNew();
        var ranges = string.Concat(Enumerable.Repeat("<0000> <FFFF> <4E00> ", 100_000));
        var font = new FontFile("<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode 2 0 R /DescendantFonts [ << >> ] >>").AddStream($"1 beginbfrange {ranges} endbfrange").Load();

        Assert.Equal("一", font.ReadText(0, 0));
        for (var code = 0; code < 65_536; code++)
        {
            font.Read([(byte)(code >> 8), (byte)code]);
        }

        Assert.True(started.Elapsed < Soon);
    }

    [Fact]
    public void Load_WidthsOfAllRangesOverAndOver_EndsSoon()
    {
        var started = Stopwatch.StartNew();
        var widths = string.Concat(Enumerable.Repeat("0 65535 500 ", 50_000));
        var font = new FontFile($"<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /W [ {widths} ] >> ] >>").Load();

        Assert.Equal(0.5f, font.Read([0, 1]).Width);
        Assert.True(started.Elapsed < Soon);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/Subtype /Type0")]
    [InlineData("/Subtype /Type0 /DescendantFonts [ 1 0 R ] /Encoding 1 0 R /ToUnicode 1 0 R")]
    [InlineData("/Subtype /Type3 /FontMatrix [ 1 ] /Encoding 7")]
    [InlineData("/Subtype /Type1 /Widths [ 1 0 R ] /FirstChar -2147483648 /Encoding << /Differences [ -5 /A 1e9 /B 9999999999 /C /D ] >>")]
    [InlineData("/Subtype /TrueType /FontDescriptor 1 0 R /FontFile2 1 0 R")]
    public void Read_DictionaryThatSaysNothing_GivesGlyphs(string entries)
    {
        var glyphs = new FontFile($"<< {entries} >>").Load().ReadAll(0, 65, 255, 32);

        Assert.Equal(4, glyphs.Sum(glyph => glyph.Length));
    }

    [Fact]
    public void Read_FontProgramCutOffOrChangedAnywhere_GivesGlyphs()
    {
        byte[][] programs =
        [
            TinySfnt.Make(TinySfnt.Cmap(3, 1, TinySfnt.Format4((0x41, 0x76EE, 1))), TinySfnt.Post(".notdef", "A", "B")),
            TinySfnt.Make(TinySfnt.Cmap(3, 10, new BigEndianWriter().U16(12, 0).U32(28, 0, 1, 0, 0xFFFFFFFF, 1).ToArray())),
            TinyCff.WithNames(("A", 65), ("B", 66)),
            TinyCff.WithCids("GB1", 34, 35),
            [.. "%!PS /Encoding 256 array dup 65 /A put def eexec 1234"u8],
        ];
        var random = new Random(20_260_101);
        foreach (var program in programs)
        {
            for (var round = 0; round < 300; round++)
            {
                byte[] bytes = [.. program.Take(random.Next(program.Length + 1))];
                if (bytes.Length > 0)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                var entries = $"/FontDescriptor << /FontFile2 2 0 R >> /CIDToGIDMap /Identity";
                var simple = new FontFile($"<< /Subtype /TrueType {entries} /Encoding << /Differences [ 67 /g1 ] >> >>").AddStream(bytes).Load();
                Assert.Equal(4, simple.ReadAll(0, 65, 67, 255).Count);
                var composite = new FontFile($"<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << {entries} >> ] >>").AddStream(bytes).Load();
                Assert.Equal(2, composite.ReadAll(0, 1, 255, 255).Count);
            }
        }
    }
}
