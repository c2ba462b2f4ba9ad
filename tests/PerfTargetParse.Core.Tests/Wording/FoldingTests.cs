using PerfTargetParse.Wording;
using Xunit;

namespace PerfTargetParse.Tests.Wording;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("项目 绩效\u3000目标", "项目绩效目标")]
    [InlineData(" 满意度指\n标\t", "满意度指标")]
    [InlineData("指标值（％）：", "指标值(%):")]
    [InlineData("＞＝９０％，；／", ">=90%,;/")]
    [InlineData("A\u00A0b\u200BC\uFEFF", "AbC")]
    [InlineData("\u3000", "")]
    [InlineData("Abc、。《》", "Abc、。《》")]
    public void Key_Text_HasNoBlanksAndNoFullWidth(string text, string expected) => Assert.Equal(expected, Folding.Key(text));

    [Theory]
    [InlineData("  其中： \n 财政\u3000资金 ", "其中： 财政 资金")]
    [InlineData("a\tb", "a b")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    [InlineData("a b", "a b")]
    public void CollapseBlanks_Text_HasSingleSpaces(string text, string expected) => Assert.Equal(expected, Folding.CollapseBlanks(text));

    [Fact]
    public void Folding_NothingToChange_GivesTheSameString()
    {
        const string Text = "项目(万元)";
        Assert.Same(Text, Folding.Key(Text));
        Assert.Same(Text, Folding.HalfWidth(Text));
        Assert.Same(Text, Folding.CollapseBlanks(Text));
    }

    [Fact]
    public void HalfWidth_FullWidthAscii_IsAsciiAndOthersStay()
    {
        Assert.Equal('!', Folding.HalfWidth('！'));
        Assert.Equal('~', Folding.HalfWidth('～'));
        Assert.Equal('。', Folding.HalfWidth('。'));
        Assert.Equal('a', Folding.HalfWidth('a'));
    }

    [Fact]
    public void IsBlank_EveryWhiteSpaceOfUnicode_IsBlank()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            Assert.True(!char.IsWhiteSpace(c) || Folding.IsBlank(c), $"U+{(int)c:X4}");
        }
    }
}
