using PerfTargetParse.Formats.Tests.Disturbances;
using PerfTargetParse.Formats.Tests.Prints;
using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>One form, one answer: a Word document gives what the text of the same form gives.</summary>
public sealed class DocxFormTests
{
    private static readonly string Folder = Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures/Docx");

    public static TheoryData<string> Masters => [.. MasterDocument.Names];

    /// <summary>Saved by LibreOffice (tests/Prints/docx.py).</summary>
    public static TheoryData<string> Saved => [.. Directory.EnumerateFiles(Folder, "*.docx").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Masters))]
    public void Transitional_Read_GivesTheProjectsOfItsText(string name) => Check(name, new WordFile { Body = MasterDocument.Body(name) }.Build());

    [Theory]
    [MemberData(nameof(Masters))]
    public void Strict_Read_GivesTheProjectsOfItsText(string name) => Check(name, new WordFile { Body = MasterDocument.Body(name), IsStrict = true }.Build());

    [Theory]
    [MemberData(nameof(Saved))]
    public void SavedByLibreOffice_Read_GivesTheProjectsOfItsText(string file) => Check(file[..file.IndexOf('.', StringComparison.Ordinal)], File.ReadAllBytes(Path.Combine(Folder, file)));

    private static void Check(string master, byte[] content)
    {
        var (expected, read) = (new Print(master + ".").ReadText(), Sample.Read(content, "form.docx"));
        Assert.Equal("docx", read.Source.Format);
        SameAnswers.Check(expected.Projects, read.Projects, foldLabels: true);
        Assert.Equal(expected.Status == DocumentStatus.NoForm, read.Status == DocumentStatus.NoForm);
    }
}
