using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Samples;

public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Sample.All.Select(sample => sample.Name)];

    public static TheoryData<string> CleanNames => [.. SampleTraits.All.Where(traits => traits.Value.IsClean).Select(traits => traits.Key)];

    public static TheoryData<string> RunWriters => [.. Sample.Pipeline.Writers.Where(w => w.Info.Unit == OutputUnit.Run).Select(w => w.Info.Name)];

    [Fact]
    public void Samples_Folder_HoldsWhatTheTraitsName() => Assert.Equal(SampleTraits.All.Keys, Sample.All.Select(sample => sample.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Read_GivesTheExpectedJson(string name)
    {
        var json = MemoryTarget.WriteText(Writer("json"), Sample.Named(name).Read());
        GoldenFile.Matches($"{Sample.ExpectedFolder}{name}.json", json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Read_GivesTheExpectedMarkdown(string name)
    {
        var markdown = MemoryTarget.WriteText(Writer("md"), Sample.Named(name).Read());
        GoldenFile.Matches($"{Sample.ExpectedFolder}run/md/{name}.md", markdown);
    }

    [Theory]
    [MemberData(nameof(RunWriters))]
    public void AllSamples_OneRun_GiveTheExpectedFiles(string writer)
    {
        var written = MemoryTarget.Write(Writer(writer), [.. Sample.All.Select(sample => sample.Read())]);
        foreach (var name in written.Names)
        {
            var folder = Writer(writer).Info.OutputName.EndsWith('/') ? Writer(writer).Info.OutputName : "";
            GoldenFile.Matches($"{Sample.ExpectedFolder}run/{folder}{name}", written[name]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Read_LeavesNothingUnclaimedButWhatTheTraitsName(string name)
    {
        var read = Sample.Named(name).Read();
        Assert.Equal(SampleTraits.All[name].Unclaimed, read.Coverage.Unclaimed.Select(u => u.Text));
        Assert.Equal(read.Coverage.Cells, read.Coverage.Claimed + read.Coverage.Boilerplate + read.Coverage.Unclaimed.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Read_HoldsTheForms(string name)
    {
        var read = Sample.Named(name).Read();
        Assert.Equal(SampleTraits.All[name].Projects, read.Projects.Count);
        Assert.Equal(read.Projects.Count, read.Projects.Select(p => p.Id).Distinct().Count());
        Assert.Equal(read.Projects.Count == 0, read.Status == DocumentStatus.NoForm);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_ReadTwice_GivesTheSameBytes(string name)
    {
        var sample = Sample.Named(name);
        foreach (var writer in Sample.Pipeline.Writers)
        {
            var first = MemoryTarget.Write(writer, sample.Read());
            var second = MemoryTarget.Write(writer, sample.Read());
            Assert.Equal(first.Names, second.Names);
            Assert.All(first.Names, file => Assert.Equal(first[file], second[file]));
        }
    }

    [Theory]
    [MemberData(nameof(CleanNames))]
    public void CleanSample_Read_NeedsNoRepair(string name)
    {
        foreach (var project in Sample.Named(name).Read().Projects)
        {
            Assert.All(project.Indicators, i => Assert.True(i.Confidence <= Confidence.Carried, $"{i.Name}: {i.Confidence}"));
            Assert.All(project.Indicators, i => Assert.Empty(i.Notes));
            Assert.All(project.Funding, line => Assert.Equal((Confidence.Printed, 0), (line.Confidence, line.Notes.Count)));
            Assert.All(project.Goals, goal => Assert.Equal((Confidence.Printed, 0), (goal.Confidence, goal.Notes.Count)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Read_SaysWhereEverythingStands(string name)
    {
        foreach (var project in Sample.Named(name).Read().Projects)
        {
            Assert.All(project.Indicators, i => Assert.NotNull(i.Origin?.Line));
            Assert.All(project.Indicators.SelectMany(i => i.Targets), t => Assert.NotNull(t.Origin?.Line));
            Assert.All(project.Funding, line => Assert.NotNull(line.Origin?.Line));
            Assert.All(project.Goals, goal => Assert.NotNull(goal.Origin?.Line));
            var lines = project.Indicators.Select(i => i.Origin!.Line!.Value).ToList();
            Assert.Equal(lines.Order(), lines);
        }
    }

    private static IResultWriter Writer(string name) => Sample.Pipeline.Writers.Single(w => w.Info.Name == name);
}
