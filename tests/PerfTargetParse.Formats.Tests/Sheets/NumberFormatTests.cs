using PerfTargetParse.Formats.Sheets.Numbers;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Sheets;

/// <summary>Numbers as a spreadsheet shows them.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0%", 0.95, "95%")]
    [InlineData("0.00%", 0.9512, "95.12%")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0.00", 1.005, "1.01")]
    [InlineData("#,##0.00", 1260400, "1,260,400.00")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0", 999, "999")]
    [InlineData("#", 0, "")]
    [InlineData("0.##", 1.5, "1.5")]
    [InlineData("000000", 512, "000512")]
    [InlineData("000-0000", 5551234, "555-1234")]
    [InlineData("#,##0.0,", 1234567, "1,234.6")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("\"≥\"0\"场\"", 12, "≥12场")]
    [InlineData("0.00\"万元\"", 50.6, "50.60万元")]
    [InlineData("General\"元\"", 0.5, "0.5元")]
    [InlineData("G/通用格式\"人次\"", 300, "300人次")]
    [InlineData("0;-0;;@", 0, "")]
    [InlineData("0.00;(0.00)", -5, "(5.00)")]
    [InlineData("0.00", -5, "-5.00")]
    [InlineData("[Red][<60]\"不合格\";[>=90]\"优\";0", 95, "优")]
    [InlineData("[Red][<60]\"不合格\";[>=90]\"优\";0", 70, "70")]
    [InlineData("[$¥-804]#,##0.00", 12.5, "¥12.50")]
    [InlineData("General", 0.30000000000000004, "0.3")]
    [InlineData("General", 51000024123456, "51000024123456")]
    [InlineData("General", -1.5, "-1.5")]
    public void Show_Number_GivesWhatASpreadsheetShows(string code, double value, string shown) => Assert.Equal(shown, new NumberFormat(code).Show(value).Trim());

    [Theory]
    [InlineData("yyyy/m/d", 45658, "2025/1/1")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", 45658, "2025年1月1日")]
    [InlineData("yyyy年mm月", 45992, "2025年12月")]
    [InlineData("[$-804]aaaa", 45658, "星期三")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", 46022, "二〇二五年十二月三十一日")]
    [InlineData("yyyy-mm-dd hh:mm:ss", 45658.75, "2025-01-01 18:00:00")]
    [InlineData("h:mm AM/PM", 0.75, "6:00 PM")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("mm:ss", 0.0108, "15:33")]
    [InlineData("yyyy/m/d", 59, "1900/2/28")]
    [InlineData("yyyy/m/d", -1, "-1")]
    public void Show_Date_GivesWhatASpreadsheetShows(string code, double value, string shown) => Assert.Equal(shown, new NumberFormat(code).Show(value));

    [Fact]
    public void Show_DateFrom1904_CountsFromThere() => Assert.Equal("1904/1/2", new NumberFormat("yyyy/m/d").Show(1, isFrom1904: true));

    [Theory]
    [InlineData("\"约\"@", "三场", "约三场")]
    [InlineData("0;-0;0;\"<\"@\">\"", "一", "<一>")]
    [InlineData("0.00", "一", "一")]
    public void Text_WithAPlaceForIt_StandsThere(string code, string text, string shown) => Assert.Equal(shown, new NumberFormat(code).Text(text));

    [Theory]
    [InlineData("12", "十二")]
    [InlineData("305", "三百〇五")]
    [InlineData("20000", "二万")]
    public void Count_Digits_GivesNumerals(string digits, string numerals) => Assert.Equal(numerals, ChineseDigits.Count(digits, 1));
}
