using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Layout;

public sealed class CompletenessTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Read_AnyPage_EveryCharacterOnce(int seed)
    {
        var page = RandomPage(new Random(seed), glyphs: 800, rules: 120);

        var read = PageLayout.Read(page);

        Assert.Equal(Sorted(page.Glyphs.Select(glyph => glyph.Text)), Sorted(read.Blocks.SelectMany(TextsOf)));
        foreach (var table in read.Blocks.OfType<LayoutTable>())
        {
            Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Sum(cell => cell.RowSpan * cell.ColumnSpan));
        }
    }

    [Fact]
    public void Read_AsManyGlyphsAndRulesAsTheLimitsAllow_EndsSoon()
    {
        var started = TimeProvider.System.GetTimestamp();

        PageLayout.Read(RandomPage(new Random(7), glyphs: 100_000, rules: 100_000));

        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(30));
    }

    private static IEnumerable<string> TextsOf(LayoutBlock block) => block is LayoutLine line ? [line.Text] : ((LayoutTable)block).Cells.Select(cell => cell.Text);

    private static string Sorted(IEnumerable<string> texts) => string.Concat(texts.SelectMany(text => text).Where(c => !char.IsWhiteSpace(c)).Order());

    private static PageContent RandomPage(Random random, int glyphs, int rules) => new()
    {
        Number = 1,
        Width = 600,
        Height = 840,
        Glyphs = [.. Enumerable.Range(0, glyphs).Select(i => Glyph(random, i))],
        Rules = [.. Enumerable.Range(0, rules).Select(i => Rule(random, i))],
    };

    /// <summary>All texts differ from their neighbours', so that none is taken for another one drawn twice.</summary>
    private static Glyph Glyph(Random random, int index)
    {
        var (x, y) = (random.Next(0, 59) * 10f, random.Next(0, 83) * 10f);
        return new Glyph(((char)('\u4E00' + (index % 20_000))).ToString(), x, y, x + 9, y + 9, 9, (byte)(index % 20 == 0 ? 1 : 0));
    }

    private static Rule Rule(Random random, int index)
    {
        var (x, y, length) = (random.Next(0, 12) * 40f, random.Next(0, 12) * 60f, random.Next(1, 6) * 40f);
        return index % 2 == 0 ? new Rule(x, y, x + length, y, 1, RuleSource.Stroke) : new Rule(x, y, x, y + length, 1, RuleSource.Stroke);
    }
}
