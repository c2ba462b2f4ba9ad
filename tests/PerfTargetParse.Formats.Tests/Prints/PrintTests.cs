using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Model;
using Xunit;
using Xunit.Sdk;

namespace PerfTargetParse.Formats.Tests.Prints;

/// <summary>One form, one answer: a print gives what the text beside it gives.</summary>
public sealed class PrintTests
{
    /// <summary>Prints that still give something else. The number may only fall; each is named in the output of the test.</summary>
    private const int MostThatDiffer = 5;

    [Fact]
    public void Prints_Read_GiveTheProjectsOfTheirTexts()
    {
        var differing = Print.All.Select(print => (print.Name, Difference: Difference(print))).Where(pair => pair.Difference is not null).ToList();
        foreach (var (name, difference) in differing)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{name}\n{difference}\n");
        }

        Assert.True(Print.All.Count > 100);
        Assert.True(differing.Count <= MostThatDiffer, $"{differing.Count} of {Print.All.Count} prints give something else: {string.Join(", ", differing.Select(pair => pair.Name))}");
    }

    private static string? Difference(Print print)
    {
        var (expected, read) = (print.ReadText(), print.Read());
        try
        {
            // A print does not tell how many blanks stand inside a label.
            SameAnswers.Check(expected.Projects, read.Projects, foldLabels: true);
            Assert.Equal(expected.Status == DocumentStatus.NoForm, read.Status == DocumentStatus.NoForm);
            return null;
        }
        catch (XunitException difference)
        {
            return difference.Message;
        }
    }
}
