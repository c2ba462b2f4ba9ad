using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class OutputPlanTests
{
    private readonly ToolInMemory _tool = new();

    public OutputPlanTests() => _tool.Files.With(("a.txt", "plain"), ("in/b.txt", "plain"), ("there/x", "x"), ("there.json/x", "x"));

    [Theory]
    [InlineData("-o out", "out/a.txt.json out/b.txt.json")]
    [InlineData("-o out/", "out/a.txt.json out/b.txt.json")]
    [InlineData("-o all.json", "all.json")]
    [InlineData("-o ALL.JSON", "ALL.JSON")]
    [InlineData("-o all.json/", "all.json/a.txt.json all.json/b.txt.json")]
    [InlineData("-o there.json", "there.json/a.txt.json there.json/b.txt.json")]
    [InlineData("-o all.csv", "all.csv")]
    [InlineData("-o all.csv --to csv-excel", "all.csv")]
    [InlineData("-o all.csv --to json", "all.csv/a.txt.json all.csv/b.txt.json")]
    [InlineData("-o out --to csv,csv-excel", "out/indicators.csv out/indicators.excel.csv")]
    [InlineData("-o out --to csv --to csv", "out/indicators.csv")]
    [InlineData("-o out --to csv --to json", "out/a.txt.json out/b.txt.json out/indicators.csv")]
    [InlineData("-o out --to tables", "out/tables/one.csv out/tables/two.csv")]
    [InlineData("-o - --to csv", "")]
    [InlineData("--to json", "")]
    public void Plan_OutputAndWriters_GiveTheseFiles(string options, string expected)
    {
        var before = _tool.Files.Files.Keys.ToHashSet();

        Assert.Equal(0, _tool.Run(["convert", "a.txt", "in", .. options.Split(' ')]));

        var made = _tool.Files.Files.Keys.Where(f => !before.Contains(f)).Select(f => f["/here/".Length..]);
        Assert.Equal(expected, string.Join(' ', made));
        Assert.Equal(expected.Length == 0, _tool.Out.Length > 0);
    }

    [Theory]
    [InlineData("--to tables", "'tables' writes several files")]
    [InlineData("-o - --to tables", "'tables' writes several files")]
    [InlineData("--to json,csv", "(json, csv) need a folder")]
    [InlineData("-o all.json --to json,csv", "'all.json' names one file")]
    [InlineData("-o a.txt --to csv", "'a.txt' is a file; a folder is needed here")]
    [InlineData("-o out --to jsn", "no output format 'jsn'; there are: json, csv, csv-excel, tables.")]
    [InlineData("-o out --to excel", "no output format 'excel'; there are: json, csv, csv-excel, tables.")]
    [InlineData("-o out --to cvs-excel", "there are: csv-excel, json, csv, tables.")]
    public void Plan_OptionsThatDoNotFit_UsageError(string options, string message)
    {
        var before = _tool.Files.Files.Count;

        Assert.Equal(2, _tool.Run(["convert", "a.txt", .. options.Split(' ')]));

        Assert.Contains(message, _tool.Error, StringComparison.Ordinal);
        Assert.Equal(before, _tool.Files.Files.Count);
        Assert.Empty(_tool.Out);
    }

    [Fact]
    public void Plan_NoClobberAndFolderWriter_RefusesAFilledFolder()
    {
        _tool.Files.With(("out/tables/old.csv", "old"));

        Assert.Equal(2, _tool.Run("convert", "a.txt", "-o", "out", "--to", "tables", "--no-clobber"));
        Assert.Equal(0, _tool.Run("convert", "a.txt", "-o", "out2", "--to", "tables", "--no-clobber"));
    }
}
