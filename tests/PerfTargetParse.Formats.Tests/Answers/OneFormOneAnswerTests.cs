using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Answers;

/// <summary>One form, one answer: whatever format a form is written in, it gives what its text gives.</summary>
public sealed class OneFormOneAnswerTests
{
    public static TheoryData<string, string> Written =>
        [.. from master in Master.All from format in MasterFormats.All.Keys select (master.Name, format)];

    public static TheoryData<string> Saved => [.. SavedForm.All.Select(form => form.Path)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Form_InEachFormat_GivesTheProjectsOfItsText(string name, string format)
    {
        var master = new Master(name);
        Check(master, MasterFormats.All[format](master), $"{name}.{format}");
    }

    [Theory]
    [MemberData(nameof(Saved))]
    public void Form_SavedByAProgram_GivesTheProjectsOfItsText(string path)
    {
        var form = new SavedForm(path);
        Check(form.Master, form.Read(), path);
    }

    private static void Check(Master master, byte[] content, string path)
    {
        var (expected, read) = (master.ReadText(), Sample.Read(content, path));

        Assert.NotEqual("text", read.Source.Format);

        // The masters do not tell how many blanks stand inside a label.
        SameAnswers.Check(expected.Projects, read.Projects, foldLabels: true);
        Assert.Equal(expected.Status == DocumentStatus.NoForm, read.Status == DocumentStatus.NoForm);
    }
}
