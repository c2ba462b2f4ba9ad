using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class UsageTests
{
    private readonly ToolInMemory _tool = new();

    [Theory]
    [InlineData("", "No command was given. To convert a document: perftarget convert form.txt", "perftarget")]
    [InlineData("convret", "There is no command 'convret'. Did you mean 'convert'?", "perftarget")]
    [InlineData("convert", "INPUT is missing: name what is to be read.", "perftarget convert")]
    [InlineData("convert a --no-colr", "There is no option '--no-colr'. Did you mean '--no-color'?", "perftarget convert")]
    [InlineData("convert a --bogus", "There is no option '--bogus'.", "perftarget convert")]
    [InlineData("convert a --to", "The option '--to' needs a value.", "perftarget convert")]
    [InlineData("convert a -o x -o y", "The option '--output' takes one value and was given several times.", "perftarget convert")]
    [InlineData("convert a --jobs 0", "--jobs 0: must be a whole number from 1.", "perftarget convert")]
    [InlineData("convert a --fail-on bad", "--fail-on bad: the levels are info, warning, error and never.", "perftarget convert")]
    [InlineData("convert a --max-seconds -1", "--max-seconds -1: must be a number of seconds above 0, up to 86400.", "perftarget convert")]
    [InlineData("convert a --max-memory 1TB", "--max-memory 1TB: must be a size such as 500KB, 200MB or 1GB.", "perftarget convert")]
    [InlineData("convert a --max-file-size 3GB", "--max-file-size 3GB: must be a size such as 500KB or 200MB, up to 2000000000 bytes.", "perftarget convert")]
    [InlineData("convert a --lang fr", "--lang fr: the languages are zh and en.", "perftarget convert")]
    [InlineData("inspect a b", "The argument 'b' is one too many.", "perftarget inspect")]
    public void Usage_WrongLine_SaysWhatIsWrongOnStandardError(string line, string message, string command)
    {
        Assert.Equal(2, _tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal($"perftarget: {message}\nSee '{command} --help'.\n", _tool.Error);
        Assert.Empty(_tool.Out);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("convert")]
    [InlineData("inspect")]
    [InlineData("schema")]
    [InlineData("formats")]
    public void Help_EachCommandAndLanguage_GoesToStandardOutputWithExamples(string command)
    {
        string[] name = command == "root" ? [] : [command];
        foreach (var (language, examples, other) in new[] { ("en", "Examples:\n  ", "示例："), ("zh", "示例：\n  ", "Examples:") })
        {
            var tool = new ToolInMemory();

            Assert.Equal(0, tool.Run([.. name, "--help", "--lang", language]));

            Assert.Contains(examples, tool.Out, StringComparison.Ordinal);
            Assert.DoesNotContain(other, tool.Out, StringComparison.Ordinal);
            Assert.Empty(tool.Error);
        }
    }

    [Fact]
    public void Help_Convert_ListsEveryLimitWithItsDefault()
    {
        _tool.Run("convert", "--help");

        foreach (var (option, standard) in new[]
        {
            ("--max-file-size", "200MB"), ("--max-seconds", "60"), ("--max-memory", "1GB"),
            ("--max-cells", "1000000"), ("--max-line-length", "10000000"), ("--max-findings", "1000"),
        })
        {
            var line = Assert.Single(_tool.Out.Split('\n'), l => l.TrimStart().StartsWith(option + " ", StringComparison.Ordinal));
            Assert.EndsWith($"Default: {standard}.", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Help_NarrowTerminal_NoLineIsWider()
    {
        _tool.Environment["COLUMNS"] = "70";

        _tool.Run("convert", "--help", "--lang", "zh");

        var options = _tool.Out[_tool.Out.IndexOf("选项：", StringComparison.Ordinal)..];
        Assert.All(options.Split('\n'), line => Assert.InRange(Texts.DisplayWidth.Of(line), 0, 70));
    }

    [Fact]
    public void Version_Asked_NameAndVersion()
    {
        Assert.Equal(0, _tool.Run("--version"));

        Assert.Equal(ProductInfo.Generator + "\n", _tool.Out);
    }

    [Fact]
    public void Formats_Chinese_ListsReadersAndWriters()
    {
        Assert.Equal(0, _tool.Run("formats", "--lang", "zh"));

        Assert.Equal(
            """
            可读取：
              words  .txt  词语
            可写出：
              json       文件名.json           json 输出
              csv        indicators.csv        csv 输出
              csv-excel  indicators.excel.csv  csv-excel 输出
              tables     tables/               tables 输出

            """.ReplaceLineEndings("\n"),
            _tool.Out);
    }

    [Fact]
    public void Arguments_AtSignAndDoubleDash_AreNamesOfFiles()
    {
        _tool.Files.With(("@a.txt", "plain"), ("--b.txt", "plain"));

        Assert.Equal(0, _tool.Run("convert", "-o", "-", "--to", "csv", "@a.txt", "--", "--b.txt"));

        Assert.Equal("--b.txt NoForm\n@a.txt NoForm\nend\n", _tool.Out);
    }
}
