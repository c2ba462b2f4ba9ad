using System.Text;
using PerfTargetParse.Formats.Tests.Samples;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Disturbances;

/// <summary>No form is special-cased: what changes only the dress of a sample leaves its answers alone.</summary>
public sealed class DisturbanceTests
{
    /// <summary>Pairs in which the disturbance takes something away for good, and what that is.</summary>
    private static readonly Dictionary<(string Sample, string Disturbance), string> Destroyed = new()
    {
        [("cells-damaged", "empty line after every line")] = "an empty line ends a row of this layout, so a cell of two lines becomes two rows",
        [("cell-lines-broken-words", "empty line after every line")] = "with an empty line behind every line nothing tells a wrapped line from a cell",
        [("blanks-older-levels", "empty line after every line")] = "with an empty line behind every line nothing tells a wrapped line from a cell",
        [("cells-damaged", "trailing tabs added")] = "a line of several tabs is a row of cells, no longer one cell",
        [("cells-description-coded-unit", "trailing tabs added")] = "a line of several tabs is a row of cells, no longer one cell",
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var sample in Sample.All)
            {
                foreach (var disturbance in Disturbance.All.Where(d => !Destroyed.ContainsKey((sample.Name, d.Name))))
                {
                    pairs.Add(sample.Name, disturbance.Name);
                }
            }

            return pairs;
        }
    }

    /// <summary>A summary table is one form with the projects as rows, so it has no order of forms.</summary>
    public static TheoryData<string> WithSeveralForms =>
        [.. SampleTraits.All.Where(t => t.Value.Projects > 1 && !t.Key.StartsWith("summary", StringComparison.Ordinal) && !t.Key.StartsWith("wide", StringComparison.Ordinal)).Select(t => t.Key)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Sample_Disturbed_GivesTheSameAnswers(string name, string disturbance)
    {
        var sample = Sample.Named(name);
        var how = Disturbance.All.Single(d => d.Name == disturbance);
        var disturbed = Sample.Read(how.Apply(sample.Text));
        SameAnswers.Check(sample.Read().Projects, disturbed.Projects, how.ChangesLabels);
    }

    [Theory]
    [InlineData("001.txt")]
    [InlineData("no-form.TXT")]
    [InlineData("form")]
    [InlineData("表.doc.txt")]
    public void Sample_Renamed_GivesTheSameAnswers(string path) =>
        Assert.All(Sample.All, sample => SameAnswers.Check(sample.Read().Projects, Sample.Read(sample.Content, path).Projects));

    [Theory]
    [MemberData(nameof(WithSeveralForms))]
    public void Sample_FormsReordered_GivesTheSameAnswers(string name)
    {
        var sample = Sample.Named(name);
        var expected = sample.Read().Projects;
        var lines = sample.Text.Split('\n');
        var starts = expected.Select(p => p.Origin!.Line!.Value - 1).Append(lines.Length).ToList();
        var forms = starts.Zip(starts.Skip(1)).Select(s => lines[s.First..s.Second]);
        var reordered = string.Join('\n', lines[..starts[0]].Concat(forms.Reverse().SelectMany(form => form.Append(""))));

        SameAnswers.Check([.. expected.Reverse()], Sample.Read(Encoding.UTF8.GetBytes(reordered)).Projects);
    }

    [Fact]
    public void Disturbances_Applied_ChangeSamples() =>
        Assert.All(Disturbance.All, d => Assert.Contains(Sample.All, sample => !d.Apply(sample.Text).AsSpan().SequenceEqual(sample.Content)));

    [Fact]
    public void DestroyedPairs_Read_DoDiffer()
    {
        foreach (var ((name, disturbance), reason) in Destroyed)
        {
            Assert.NotEmpty(reason);
            var disturbed = Disturbance.All.Single(d => d.Name == disturbance).Apply(Sample.Named(name).Text);
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => SameAnswers.Check(Sample.Named(name).Read().Projects, Sample.Read(disturbed).Projects));
        }
    }
}
