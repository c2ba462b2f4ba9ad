using System.Globalization;
using PerfTargetParse.Targets;
using Xunit;

namespace PerfTargetParse.Tests.Targets;

public sealed class AmountReaderTests
{
    public static IEnumerable<TheoryDataRow<string?[]>> Cases() => SpecFile.Read("amounts.spec.tsv", 3);

    [Theory]
    [MemberData(nameof(Cases))]
    public void TryRead_SpecifiedCell_IsAsSpecified(string?[] row)
    {
        var isAmount = AmountReader.TryRead(row[0]!, out var amount);

        Assert.Equal(row[1] is not null, isAmount);
        if (isAmount)
        {
            Assert.Equal(row[1], amount.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(row[2], amount.Factor?.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B")]
    public void TryRead_Blank_IsNoAmount(string cell) => Assert.False(AmountReader.TryRead(cell, out _));
}
