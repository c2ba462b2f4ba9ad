using System.Text.Json;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Json;

public sealed class JsonlResultWriterTests
{
    [Fact]
    public void JsonlResultWriter_RichDocuments_GivesOneLineAProject()
    {
        var text = MemoryTarget.WriteText(new JsonlResultWriter(), RichDocuments.All);
        var lines = text.Split('\n');

        Assert.Equal(5, lines.Length);
        Assert.Equal("", lines[4]);
        Assert.StartsWith(
            """{"source":{"path":"青石县/图书馆 2026.txt","format":"text","sha256":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"},"id":"9f2c4e1a7b30","kind":"declaration","code":"01500126T000000112233",""",
            lines[0],
            StringComparison.Ordinal);
        Assert.StartsWith("""{"source":{"path":"青石县/图书馆 2026.txt","format":"text","sha256":null},"id":"9f2c4e1a7b30","kind":"approval",""", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void JsonlResultWriter_Line_HoldsTheProjectOfTheJsonOutput()
    {
        using var whole = JsonDocument.Parse(MemoryTarget.WriteText(new JsonResultWriter(), RichDocuments.All));
        var expected = whole.RootElement.GetProperty("documents").EnumerateArray()
            .SelectMany(document => document.GetProperty("projects").EnumerateArray());
        var lines = MemoryTarget.WriteText(new JsonlResultWriter(), RichDocuments.All).TrimEnd('\n').Split('\n');

        Assert.Equal(expected.Select(Members), lines.Select(line => Members(JsonDocument.Parse(line).RootElement)));

        static string Members(JsonElement project) =>
            JsonSerializer.Serialize(project.EnumerateObject().Where(member => member.Name != "source").Select(member => (member.Name, member.Value.Clone())).ToDictionary());
    }

    [Fact]
    public void JsonlResultWriter_TextWithLineBreaks_StaysOnOneLineWhateverCountsAsABreak()
    {
        var project = new Project { Id = "1", Kind = ProjectKind.Summary, Name = "a\r\nb\vc\fd\u0085e\u2028f\u2029g" };

        var text = MemoryTarget.WriteText(new JsonlResultWriter(), RichDocuments.All[2] with { Projects = [project] });

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text[..^1], c => c is '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029');
    }

    [Fact]
    public void JsonlResultWriter_NoProjects_GivesAnEmptyFile() =>
        Assert.Equal("", MemoryTarget.WriteText(new JsonlResultWriter(), RichDocuments.All[2]));
}
