using FsCheck;
using FsCheck.Fluent;
using PerfTargetParse.Formats.Csv;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Csv;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=50.60(万元)")]
    [InlineData("=")]
    [InlineData("+5次")]
    [InlineData("-3%")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData("\t文字")]
    [InlineData("\r文字")]
    [InlineData("\n文字")]
    [InlineData("\0文字")]
    [InlineData("  =1")]
    [InlineData("\u3000\u00a0=1")]
    [InlineData("\u200b\ufeff\u2060=1")]
    [InlineData("'=1")]
    [InlineData("'' =1")]
    public void Guard_TextAtRisk_GetsAnApostrophe(string text)
    {
        Assert.Equal("'" + text, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Unguard("'" + text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("'")]
    [InlineData("'十四五'规划")]
    [InlineData("≥5")]
    [InlineData("50=50")]
    [InlineData("—")]
    [InlineData("\u200b\u3000")]
    [InlineData("购车-成本")]
    public void Guard_OtherText_StaysAsItIs(string text)
    {
        Assert.Equal(text, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Unguard(text));
    }

    [Fact]
    public void Unguard_WhatGuardGave_IsTheTextAgain()
    {
        var text = Gen.Elements('\'', '=', '-', '＝', ' ', '\u200b', '\t', '万', '5').ListOf().Select(signs => new string([.. signs]));

        Prop.ForAll(text.ToArbitrary(), value => SpreadsheetText.Unguard(SpreadsheetText.Guard(value)) == value).QuickCheckThrowOnFailure();
    }
}
