using System.Text.Json;
using System.Text.RegularExpressions;
using PerfTargetParse.Forms;

namespace PerfTargetParse.Cli.Tests.Process;

/// <summary>What the README shows is what the tool does.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly ToolProcess _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Readme_Example_IsTheToolsOutputShortened(string file)
    {
        var readme = Text(file);
        _tool.Write("form.txt", Block(readme, "项目支出绩效目标表"));

        var outcome = _tool.Run(null, "convert", "form.txt", "-o", "form.json");

        Assert.Equal(0, outcome.ExitCode);
        using var output = JsonDocument.Parse(_tool.Read("form.json"));
        using var shown = JsonDocument.Parse(Block(readme, "{"));
        AssertPart(shown.RootElement, output.RootElement.GetProperty("documents")[0].GetProperty("projects")[0], "$");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Readme_Notes_AreAllThatThereAre(string file)
    {
        var readme = Text(file);

        var notes = typeof(Notes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(notes);
        Assert.All(notes, n => Assert.Contains($"`{n}`", readme, StringComparison.Ordinal));
    }

    /// <summary>What is shown stands in the output at the same place with the same value; the output may hold more.</summary>
    private static void AssertPart(JsonElement shown, JsonElement whole, string path)
    {
        Assert.True(shown.ValueKind == whole.ValueKind, path);
        switch (shown.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in shown.EnumerateObject())
                {
                    Assert.True(whole.TryGetProperty(property.Name, out var value), $"{path}.{property.Name} is not in the output");
                    AssertPart(property.Value, value, $"{path}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(shown.GetArrayLength() == whole.GetArrayLength(), $"{path}: other number of elements");
                foreach (var (index, element) in shown.EnumerateArray().Index())
                {
                    AssertPart(element, whole[index], $"{path}[{index}]");
                }

                break;
            default:
                Assert.True(shown.GetRawText() == whole.GetRawText() || (shown.ValueKind == JsonValueKind.String && shown.GetString() == whole.GetString()), $"{path}: {whole.GetRawText()}");
                break;
        }
    }

    /// <summary>The fenced block that begins with a text.</summary>
    private static string Block(string readme, string beginning) =>
        Regex.Matches(readme, "^```[a-z]*\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(m => m.Groups[1].Value).First(b => b.StartsWith(beginning, StringComparison.Ordinal));

    private static string Text(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "PerfTargetParse.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Join(folder.FullName, file)).ReplaceLineEndings("\n");
    }
}
