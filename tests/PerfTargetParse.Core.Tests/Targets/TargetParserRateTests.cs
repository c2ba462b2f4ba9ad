using PerfTargetParse.Targets;
using Xunit;

namespace PerfTargetParse.Tests.Targets;

public sealed class TargetParserRateTests
{
    private static readonly TargetParser Parser = new(TargetVocabulary.Default);

    public static IEnumerable<TheoryDataRow<string?[]>> Cases() => SpecFile.Read("rate.spec.tsv", 2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rate_SpecifiedCell_IsAsSpecified(string?[] row) => Assert.Equal(row[1], Parser.Rate(row[0]!).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000\u00A0\u200B\n")]
    public void Rate_Blanks_AreEmpty(string cell) => Assert.Equal(TargetLikelihood.Empty, Parser.Rate(cell));

    [Fact]
    public void Rate_LongText_IsWords() => Assert.Equal(TargetLikelihood.Words, Parser.Rate("≥90%" + new string('好', 200)));

    [Fact]
    public void Rate_BlanksInside_ChangeNothing() => Assert.Equal(TargetLikelihood.Qualitative, Parser.Rate(" 效果 \n显著 "));

    [Fact]
    public void Rate_Call_AllocatesNothing()
    {
        string[] cells = ["≥90%", "=4(场)", "学员满意度90%以上", "2023-2025年", "村组代表160人", "≥500元/校", "三十五个", "有效提升", "……", "2-4期"];
        Rate(cells);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Rate(cells);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Rate(string[] cells)
    {
        foreach (var cell in cells)
        {
            Parser.Rate(cell);
        }
    }
}
