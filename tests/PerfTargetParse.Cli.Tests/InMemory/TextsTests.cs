using System.Runtime.CompilerServices;
using PerfTargetParse.Cli.Commands;
using PerfTargetParse.Cli.Help;
using PerfTargetParse.Cli.Texts;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class TextsTests
{
    /// <summary>Keys that the code puts together of a prefix and the name of a value, a field or a command.</summary>
    private static readonly string[] BuiltPrefixes =
        ["status.", "severity.", "kind.", "scope.", "confidence.", "use.", "column.", "field.", "count.", "help."];

    [Fact]
    public void Messages_BothLanguages_NameTheSamePlaces()
    {
        Assert.All(Messages.All, text => Assert.Equal(Places(text.Value.En), Places(text.Value.Zh)));
    }

    [Fact]
    public void Messages_EveryKey_IsUsed()
    {
        var code = string.Concat(Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(Messages.All.Keys.Where(k => !BuiltPrefixes.Any(p => k.StartsWith(p, StringComparison.Ordinal))), key =>
            Assert.Contains($"\"{key}\"", code, StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_EveryValueOfTheModel_HasAName()
    {
        foreach (var (prefix, names) in new (string, string[])[]
        {
            ("status.", Enum.GetNames<Model.DocumentStatus>()),
            ("severity.", Enum.GetNames<Diagnostics.Severity>()),
            ("kind.", Enum.GetNames<Model.ProjectKind>()),
            ("scope.", Enum.GetNames<Model.Scope>()),
            ("confidence.", [.. Enum.GetNames<Model.Confidence>().Where(n => n != nameof(Model.Confidence.Printed))]),
            ("use.", [.. Enum.GetNames<Pipeline.CellUse>().Where(n => n != nameof(Pipeline.CellUse.Outside))]),
            ("use.mark.", [.. Enum.GetNames<Pipeline.CellUse>().Where(n => n != nameof(Pipeline.CellUse.Outside))]),
        })
        {
            Assert.All(names, name => Assert.Contains(prefix + name, Messages.All.Keys));
        }
    }

    [Theory]
    [InlineData("", "", "", "", Language.English)]
    [InlineData("", "zh_CN.UTF-8", "", "", Language.Chinese)]
    [InlineData("", "C", "zh_CN", "zh_CN", Language.English)]
    [InlineData("", "", "zh_TW", "en_US", Language.Chinese)]
    [InlineData("", "", "", "zh_CN.GB18030", Language.Chinese)]
    [InlineData("convert --lang zh x", "en_US", "", "", Language.Chinese)]
    [InlineData("--lang=en", "zh_CN", "", "", Language.English)]
    [InlineData("convert -- --lang zh", "en_US", "", "", Language.English)]
    [InlineData("--lang xx", "zh_CN", "", "", Language.Chinese)]
    public void LanguageChoice_OptionThenLocale_FirstThatIsSetWins(string line, string all, string messages, string lang, object expected)
    {
        var language = LanguageChoice.Of(line.Split(' '), name => name switch
        {
            "LC_ALL" => all,
            "LC_MESSAGES" => messages,
            "LANG" => lang,
            _ => null,
        });

        Assert.Equal((Language)expected, language);
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("项目", 4)]
    [InlineData("≥90％", 5)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("\u200b", 0)]
    public void DisplayWidth_Text_CountsColumns(string text, int expected)
    {
        Assert.Equal(expected, DisplayWidth.Of(text));
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("项目名称", 8, "项目名称")]
    [InlineData("项目名称", 7, "项目名…")]
    [InlineData("项目名称", 6, "项目…")]
    [InlineData("a\nb", 9, "a b")]
    public void Printable_Cut_FitsTheColumns(string text, int columns, string expected)
    {
        Assert.Equal(expected, Printable.Cut(text, columns));
    }

    [Theory]
    [InlineData("1", 1L)]
    [InlineData("500KB", 512_000L)]
    [InlineData("500 kb", 512_000L)]
    [InlineData("200MB", 209_715_200L)]
    [InlineData("1g", 1_073_741_824L)]
    [InlineData("1.5MB", 1_572_864L)]
    [InlineData("10B", 10L)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1TB", null)]
    [InlineData("MB", null)]
    [InlineData("1KMB", null)]
    [InlineData("1e3", null)]
    [InlineData("", null)]
    public void OptionValues_Size_IsReadOrRefused(string text, long? expected)
    {
        Assert.Equal(expected, OptionValues.Size(text));
    }

    [Theory]
    [InlineData("0.5", 500d)]
    [InlineData("60", 60_000d)]
    [InlineData("0", null)]
    [InlineData("86401", null)]
    [InlineData("1e999", null)]
    [InlineData("NaN", null)]
    public void OptionValues_Seconds_IsReadOrRefused(string text, double? milliseconds)
    {
        Assert.Equal(milliseconds, OptionValues.Seconds(text)?.TotalMilliseconds);
    }

    [Theory]
    [InlineData("josn", "json")]
    [InlineData("--outptu", "--output")]
    [InlineData("xyz", null)]
    [InlineData("t", null)]
    public void Suggestion_Word_NearestKnownOne(string word, string? expected)
    {
        Assert.Equal(expected, Suggestion.Nearest(word, ["json", "md", "--output", "--to"]));
    }

    private static string Places(string text) =>
        string.Join(' ', text.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order(StringComparer.Ordinal));

    private static string SourceFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Join(Path.GetDirectoryName(here), "..", "..", "..", "src", "PerfTargetParse.Cli"));
}
