using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Answers;

/// <summary>One form, one answer: whatever format a form is written in, it gives what its text gives.</summary>
public sealed class OneFormOneAnswerTests
{
    public static TheoryData<string, string> Cases =>
        [.. from master in Master.All from format in MasterFormats.All.Keys select (master.Name, format)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Form_InEachFormat_GivesTheProjectsOfItsText(string name, string format)
    {
        var master = new Master(name);
        var expected = master.ReadText();
        var read = Sample.Read(MasterFormats.All[format](master), $"{name}.{format}");

        SameAnswers.Check(expected.Projects, read.Projects, foldLabels: true);
        Assert.Equal(expected.Status == DocumentStatus.NoForm, read.Status == DocumentStatus.NoForm);
    }
}
