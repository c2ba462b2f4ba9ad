using PerfTargetParse.Model;
using PerfTargetParse.Targets;
using Xunit;

namespace PerfTargetParse.Tests.Targets;

public sealed class TargetParserCellTests
{
    private static readonly TargetParser Parser = new(TargetVocabulary.Default);

    [Theory]
    [InlineData("≥", "≥")]
    [InlineData("≧", "≥")]
    [InlineData(">=", "≥")]
    [InlineData(" ＞ ＝ ", "≥")]
    [InlineData("大于等于", "≥")]
    [InlineData("大于\n等于", "≥")]
    [InlineData("（不低于）", "≥")]
    [InlineData("以上", "≥")]
    [InlineData("<=", "≤")]
    [InlineData("小于等于", "≤")]
    [InlineData("以内", "≤")]
    [InlineData("＝", "=")]
    [InlineData("等于", "=")]
    [InlineData("达到", "=")]
    [InlineData("＞", ">")]
    [InlineData("大于", ">")]
    [InlineData("<", "<")]
    [InlineData("小于", "<")]
    [InlineData("为", null)]
    [InlineData("内", null)]
    [InlineData("≥5", null)]
    [InlineData("定性", null)]
    [InlineData("", null)]
    public void ReadOperator_Cell_GivesTheOperatorOfALoneSign(string cell, string? expected) => Assert.Equal(expected, Parser.ReadOperator(cell));

    [Theory]
    [InlineData("定性", true)]
    [InlineData("定 量", true)]
    [InlineData("正向指标", true)]
    [InlineData("（反向）", true)]
    [InlineData("反向指标", true)]
    [InlineData("≥", false)]
    [InlineData("正向引导", false)]
    [InlineData("", false)]
    public void IsQualifier_Cell_IsTrueForQualifiersOnly(string cell, bool expected) => Assert.Equal(expected, Parser.IsQualifier(cell));

    [Theory]
    [InlineData("%", true)]
    [InlineData("％", true)]
    [InlineData("百分比", true)]
    [InlineData("人次", true)]
    [InlineData("万元", true)]
    [InlineData("万", true)]
    [InlineData("元/人/天", true)]
    [InlineData("元／人·月", true)]
    [InlineData("台/件/组", true)]
    [InlineData("条（次）", true)]
    [InlineData("（场）", true)]
    [InlineData("(元/人)", true)]
    [InlineData("平 方 米", true)]
    [InlineData("人员培训", false)]
    [InlineData("元/", false)]
    [InlineData("/人", false)]
    [InlineData("次数指标", false)]
    [InlineData("5个", false)]
    [InlineData("()", false)]
    [InlineData("", false)]
    public void IsUnit_Cell_IsTrueForKnownUnitsOnly(string cell, bool expected) => Assert.Equal(expected, Parser.IsUnit(cell));

    [Theory]
    [InlineData("/", true)]
    [InlineData(" ／ ", true)]
    [InlineData("（无）", true)]
    [InlineData("…………", true)]
    [InlineData("……总分", true)]
    [InlineData("≥**个", true)]
    [InlineData("( ≥**个 )", true)]
    [InlineData("××次以上", true)]
    [InlineData("(100字以内)", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("0", false)]
    [InlineData("0.00", false)]
    [InlineData("无投诉", false)]
    [InlineData("100字以内", false)]
    [InlineData("X光机", false)]
    public void IsFillIn_Cell_IsTrueForEntriesThatSayNothing(string cell, bool expected) => Assert.Equal(expected, Parser.IsFillIn(cell));

    [Fact]
    public void Parse_Blanks_AreTrimmedFromRawOnly()
    {
        var target = Parser.Parse(" \t≥ 85\u3000(%)\n");

        Assert.Equal("≥ 85\u3000(%)", target.Raw);
        Assert.Equal(85, target.Value);
        Assert.Equal("%", target.Unit);
    }

    [Fact]
    public void Parse_WrappedUnit_IsGivenWithoutTheLineBreak() => Assert.Equal("元/平方米", Parser.Parse("≤12.5元/平\n方米").Unit);

    [Fact]
    public void Parse_LongText_IsTextWithItsRaw()
    {
        var raw = "≥90%" + new string('好', 200);

        var target = Parser.Parse(raw);

        Assert.Equal(TargetKind.Text, target.Kind);
        Assert.Equal(raw, target.Raw);
    }

    [Fact]
    public void Parse_ScopeAndOrigin_AreKept()
    {
        var origin = new Origin { Line = 7 };

        var target = Parser.Parse("4场", Scope.Period, origin);

        Assert.Equal(Scope.Period, target.Scope);
        Assert.Same(origin, target.Origin);
    }

    [Fact]
    public void Parse_BlankWordsInVocabulary_AreNotWords()
    {
        var vocabulary = TargetVocabulary.Default with { FillIns = ["", " "], WholePercent = [""], Closings = ["\u3000"] };

        Assert.Equal("%", new TargetParser(vocabulary).Parse("≥90%").Unit);
        Assert.False(new TargetParser(vocabulary).IsFillIn(""));
    }

    [Fact]
    public void Parse_AnotherVocabulary_BringsItsOwnWords()
    {
        var units = new UnitWords { Sort = UnitSort.Count, Words = ["盏灯笼"] };
        var parser = new TargetParser(TargetVocabulary.Default with { Units = [.. TargetVocabulary.Default.Units, units] });

        Assert.True(parser.IsUnit("盏灯笼"));
        Assert.False(Parser.IsUnit("盏灯笼"));
    }
}
