using System.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Specs;

/// <summary>Runs the specifications of tests/specs.</summary>
public sealed class SpecTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<SpecCase>> Families =
        Directory.EnumerateFiles(Path.Combine(GoldenFile.RepositoryRoot, "tests", "specs"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => (IReadOnlyList<SpecCase>)[.. SpecCase.Parse(File.ReadAllText(path, Encoding.UTF8))]);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (family, ofFamily) in Families.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                foreach (var specified in ofFamily)
                {
                    cases.Add(family, specified.Title);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void Specifications_All_HaveTitlesOfTheirOwnAndSayWhatTheyExpect()
    {
        Assert.All(Families.Values, cases => Assert.Equal(cases.Count, cases.Select(c => c.Title).Distinct().Count()));
        Assert.All(Families.Values.SelectMany(cases => cases), c => Assert.NotEmpty(c.Expectations));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Specification_Read_HoldsWhatIsExpected(string family, string title)
    {
        var specified = Families[family].Single(c => c.Title == title);
        var fields = specified.Expectations.OfType<SpecField>().ToList();
        var read = Read(specified.Text, fields.Any(f => f is { Name: "with", Value: "personal" }));

        var index = 0;
        foreach (var expectation in specified.Expectations)
        {
            switch (expectation)
            {
                case SpecField { Name: "project" } field:
                    index = int.Parse(field.Value, System.Globalization.CultureInfo.InvariantCulture) - 1;
                    break;
                case SpecField field:
                    CheckField(read, index, field);
                    break;
                case SpecTable table:
                    Assert.Equal(Shown(table.Columns, table.Rows), Shown(table.Columns, SpecValues.Rows(read.Projects[index], table.Columns)));
                    break;
                default:
                    break;
            }
        }

        var unclaimed = fields.FirstOrDefault(f => f.Name == "unclaimed")?.Value ?? "";
        Assert.Equal(unclaimed, string.Join("; ", read.Coverage.Unclaimed.Select(u => u.Text)));
    }

    private static void CheckField(DocumentResult read, int index, SpecField field)
    {
        switch (field.Name)
        {
            case "projects":
                Assert.Equal(field.Value, read.Projects.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "status":
                Assert.Equal(field.Value, SpecValues.Code(read.Status));
                break;
            case "title":
                Assert.Equal(field.Value, read.Title);
                break;
            case "codes":
                Assert.All(field.Value.Split(' '), code => Assert.Contains(code, read.Diagnostics.Select(d => d.Code)));
                break;
            case "without":
                Assert.All(field.Value.Split(' '), code => Assert.DoesNotContain(code, read.Diagnostics.Select(d => d.Code)));
                break;
            case "with" or "unclaimed":
                break;
            default:
                Assert.Equal(field.Value, SpecValues.Field(read.Projects[index], field.Name));
                break;
        }
    }

    private static DocumentResult Read(string text, bool includePersonal)
    {
        var builder = new PipelineBuilder { IncludePersonal = includePersonal }.AddFormats();
        return builder.Build().Read(new DocumentInput { Path = "form.txt", Content = Encoding.UTF8.GetBytes(text) }, TestContext.Current.CancellationToken);
    }

    private static string Shown(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        string.Join('\n', rows.Prepend(columns).Select(row => string.Join(" | ", row)));
}
