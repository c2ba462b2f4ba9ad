using PerfTargetParse.Formats.Text;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextPoolTests
{
    [Fact]
    public void Get_EqualShortTexts_AreOneString()
    {
        var pool = new TextPool();

        var first = pool.Get("数量指标".AsSpan());

        Assert.Same(first, pool.Get("数量指标".AsSpan()));
        Assert.Same(first, pool.Get(new string("数量指标")));
    }

    [Fact]
    public void Get_ManyTexts_GivesEachItself()
    {
        var pool = new TextPool();

        Assert.All(Enumerable.Range(0, 20_000).Select(i => $"指标{i}"), text => Assert.Equal(text, pool.Get(text.AsSpan())));
        Assert.Equal(new string('长', 100), pool.Get(new string('长', 100)));
    }
}
