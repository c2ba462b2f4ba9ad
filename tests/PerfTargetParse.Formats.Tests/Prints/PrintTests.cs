using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Prints;

/// <summary>One form, one answer: a print gives what the text beside it gives.</summary>
public sealed class PrintTests
{
    public static TheoryData<string> Names => [.. Print.All.Select(print => print.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Print_Read_GivesTheProjectsOfItsText(string name)
    {
        var print = new Print(name);
        var (expected, read) = (print.ReadText(), print.Read());

        // A print does not tell how many blanks stand inside a label.
        SameAnswers.Check(expected.Projects, read.Projects, foldLabels: true);
        Assert.Equal(expected.Status == DocumentStatus.NoForm, read.Status == DocumentStatus.NoForm);
    }
}
