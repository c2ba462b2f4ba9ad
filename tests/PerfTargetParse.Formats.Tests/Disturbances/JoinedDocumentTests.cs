using System.Text;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Disturbances;

/// <summary>Samples put into one document keep their answers.</summary>
public sealed class JoinedDocumentTests
{
    /// <summary>Samples with a form; some begin with lines of a page of the web.</summary>
    private static readonly IReadOnlyList<string> Joinable =
        [.. SampleTraits.All.Where(t => t.Value.Projects > 0).Select(t => t.Key)];

    public static TheoryData<string> Names => [.. Joinable];

    [Theory]
    [MemberData(nameof(Names))]
    public void ThreeSamples_InOneDocument_KeepTheirAnswers(string name)
    {
        var at = Joinable.ToList().IndexOf(name);
        Check([.. Enumerable.Range(at, 3).Select(i => Sample.Named(Joinable[i % Joinable.Count]))]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_TwiceInOneDocument_GivesTheAnswersTwiceWithIdsOfTheirOwn(string name)
    {
        var sample = Sample.Named(name);
        var once = sample.Read().Projects;
        var twice = Sample.Read(Encoding.UTF8.GetBytes(sample.Text + "\n\n" + sample.Text)).Projects;

        SameAnswers.Check([.. once, .. once], [.. twice.Select((p, i) => i < once.Count ? p : p with { Id = once[i - once.Count].Id })]);
        Assert.Equal(twice.Count, twice.Select(p => p.Id).Distinct().Count());
        Assert.All(twice.Skip(once.Count), p => Assert.EndsWith("-2", p.Id, StringComparison.Ordinal));
    }

    private static void Check(IReadOnlyList<Sample> samples)
    {
        List<Project> expected = [.. samples.SelectMany(sample => sample.Read().Projects)];
        var joined = string.Join("\n\n", samples.Select(sample => sample.Text));
        SameAnswers.Check(expected, Sample.Read(Encoding.UTF8.GetBytes(joined)).Projects);
    }
}
