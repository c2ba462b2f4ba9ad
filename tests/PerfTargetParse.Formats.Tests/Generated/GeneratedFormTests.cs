using System.Globalization;
using System.Text;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Generated;

/// <summary>Forms built with known answers from fixed seeds.</summary>
public sealed class GeneratedFormTests
{
    private const int FormsInADocument = 4;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100).Select(i => i * FormsInADocument)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void GeneratedForms_Read_GiveTheModelTheyWereBuiltFrom(int seed)
    {
        var forms = Enumerable.Range(0, FormsInADocument).Select(i => new FormGenerator(seed + i).Build(i + 1)).ToList();
        var text = string.Concat(forms.Select(form => form.Text));
        var read = Sample.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(forms.Count, read.Projects.Count);
        foreach (var ((_, expected), project) in forms.Zip(read.Projects))
        {
            Assert.Equal(string.Join('\n', expected), string.Join('\n', project.Indicators.Select(Show)));
        }

        Assert.Empty(read.Coverage.Unclaimed);
    }

    /// <summary>Chinese text holds characters whose low byte is NUL, 一 above all.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GeneratedForms_InUtf16WithoutMark_AreFound(bool bigEndian) =>
        Assert.All(Seeds.SelectMany(row => Enumerable.Range(row.Data, FormsInADocument)), seed =>
            Assert.Single(Sample.Read(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(new FormGenerator(seed).Build(1).Text)).Projects));

    [Fact]
    public void FormGenerator_SameSeed_BuildsTheSameForm() =>
        Assert.Equal(new FormGenerator(7).Build(1).Text, new FormGenerator(7).Build(1).Text);

    private static string Show(Indicator indicator) =>
        $"{indicator.Level1}|{indicator.Level2}|{indicator.Name}|{indicator.Description}|{string.Join(';', indicator.Targets.Select(Show))}";

    private static string Show(Target target) =>
        $"{target.Scope} {target.Raw} {target.Operator} {target.Value?.ToString(CultureInfo.InvariantCulture)} {target.Unit}";
}
