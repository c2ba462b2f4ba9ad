using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.OneForm;

/// <summary>One form, one answer: whatever format a sample comes in, it gives the projects of its text.</summary>
public sealed class OneFormTests
{
    public static TheoryData<string> Paths => [.. FormCopy.All.Select(copy => copy.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Copy_Read_GivesTheProjectsOfItsText(string path)
    {
        var copy = new FormCopy(path);
        var (expected, read) = (copy.ReadText(), copy.Read());

        // The masters of the copies do not tell how many blanks stand inside a label.
        SameAnswers.Check(expected.Projects, read.Projects, foldLabels: true);
        Assert.Equal(expected.Status == DocumentStatus.NoForm, read.Status == DocumentStatus.NoForm);
    }
}
