using System.Globalization;
using System.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using Xunit;

namespace PerfTargetParse.Formats.Tests;

/// <summary>What holds for every writer that is registered.</summary>
public sealed class WritersTests
{
    public static TheoryData<string> Names { get; } = [.. Writers().Select(writer => writer.Info.Name)];

    [Fact]
    public void AddFormats_Builder_HasTheWritersOfTheContract() =>
        Assert.Equal(
            [
                ("json", OutputUnit.Document, ".json", ".json"),
                ("jsonl", OutputUnit.Run, "projects.jsonl", ".jsonl"),
                ("csv", OutputUnit.Run, "indicators.csv", ".csv"),
                ("csv-excel", OutputUnit.Run, "indicators.excel.csv", ".csv"),
                ("tables", OutputUnit.Run, "tables/", null),
                ("md", OutputUnit.Document, ".md", ".md"),
            ],
            Writers().Select(writer => (writer.Info.Name, writer.Info.Unit, writer.Info.OutputName, writer.Info.Extension)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_Twice_GivesTheSameBytes(string name) => AssertSame(Write(name), Write(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_AnotherCulture_GivesTheSameBytes(string name)
    {
        var expected = Write(name);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.Equal("1;5", 1.5m.ToString(CultureInfo.CurrentCulture));
            AssertSame(expected, Write(name));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_Completed_HasClosedItsFiles(string name) => Assert.True(Write(name).IsClosed);

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_GivenUp_HasClosedItsFiles(string name)
    {
        var target = new MemoryTarget();
        using (var session = Writer(name).Begin(target))
        {
            session.Add(RichDocuments.All[0]);
        }

        Assert.True(target.IsClosed);
    }

    [Fact]
    public void TablesResultWriter_FileThatCannotBeMade_ClosesTheOthers()
    {
        var target = new MemoryTarget { RefusedName = "goals.csv" };

        Assert.Throws<IOException>(() => Writer("tables").Begin(target));

        Assert.Equal(["documents.csv", "projects.csv", "funding.csv"], target.Names);
        Assert.True(target.IsClosed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_TextFiles_EndWithOneLineEnd(string name)
    {
        var target = Write(name);

        Assert.All(target.Names, file => Assert.Equal((byte)'\n', target[file][^1]));
        Assert.All(target.Names, file => Assert.NotEqual((byte)'\n', target[file][^2]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_HalfACharacter_DoesNoHarm(string name)
    {
        var project = new Project { Id = "1", Kind = ProjectKind.Declaration, Name = "a\ud800b\0", Overview = "\udc00" };

        var target = MemoryTarget.Write(Writer(name), new DocumentResult { Source = new SourceInfo { Path = "\ud800" }, Status = DocumentStatus.Ok, Projects = [project] });

        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.Contains(target.Names, file => strict.GetString(target[file]).Replace("\\uFFFD", "\ufffd", StringComparison.Ordinal).Contains("a\ufffdb", StringComparison.Ordinal));
    }

    private static void AssertSame(MemoryTarget expected, MemoryTarget actual)
    {
        Assert.Equal(expected.Names, actual.Names);
        Assert.All(expected.Names, file => Assert.Equal(expected[file], actual[file]));
    }

    private static MemoryTarget Write(string name) => MemoryTarget.Write(Writer(name), RichDocuments.All);

    private static IResultWriter Writer(string name) => Writers().Single(writer => writer.Info.Name == name);

    private static IReadOnlyList<IResultWriter> Writers() => new PipelineBuilder().AddFormats().Build().Writers;

    /// <summary>No culture data is loaded, so a culture that would show in numbers is made by hand.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }
}
