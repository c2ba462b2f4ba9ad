namespace PerfTargetParse.Formats.Tests.Specs;

/// <summary>One section of a specification: a fragment of a form and what must be read from it.</summary>
/// <param name="Title">The sentence that says the rule.</param>
/// <param name="Text">The document.</param>
/// <param name="Expectations">What is expected, in order.</param>
internal sealed record SpecCase(string Title, string Text, IReadOnlyList<SpecExpectation> Expectations)
{
    private const string Fence = "```";

    private const string Headings = "一级指标¦二级指标¦三级指标¦指标值\n";

    /// <summary>Reads a document of specifications; its notation is told in tests/specs/README.md.</summary>
    public static IEnumerable<SpecCase> Parse(string markdown)
    {
        var lines = new Queue<string>(markdown.Split('\n'));
        while (lines.TryDequeue(out var line))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                yield return ParseCase(line[3..], lines);
            }
        }
    }

    private static SpecCase ParseCase(string title, Queue<string> lines)
    {
        var text = "";
        var expectations = new List<SpecExpectation>();
        while (lines.TryPeek(out var line) && !line.StartsWith("## ", StringComparison.Ordinal))
        {
            lines.Dequeue();
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                text = Frame(line[Fence.Length..], Fenced(lines)).Replace('¦', '\t');
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                expectations.Add(new SpecField(line[2..colon], line[(colon + 1)..].Trim()));
            }
            else if (line.StartsWith('|'))
            {
                expectations.Add(new SpecTable(Cells(line), [.. Rows(lines)]));
            }
            else if (line.Length > 0)
            {
                throw new InvalidDataException($"{title}: cannot read “{line}”.");
            }
        }

        return new SpecCase(title, text, expectations);
    }

    private static string Fenced(Queue<string> lines)
    {
        var text = "";
        while (lines.TryDequeue(out var line) && line != Fence)
        {
            text += line + "\n";
        }

        return text;
    }

    private static string Frame(string kind, string fragment) => kind switch
    {
        "form" => fragment,
        "rows" => $"项目支出绩效目标表\n(2025年度)\n项目名称¦画展筹办¦实施单位¦某某市美术馆\n{Headings}{fragment}",
        "head" => $"项目支出绩效目标表\n{fragment}{Headings}产出指标¦数量指标¦活动场次¦≥4场\n",
        _ => throw new InvalidDataException($"There is no frame “{kind}”."),
    };

    private static IEnumerable<IReadOnlyList<string>> Rows(Queue<string> lines)
    {
        lines.Dequeue();
        while (lines.TryPeek(out var line) && line.StartsWith('|'))
        {
            yield return Cells(lines.Dequeue());
        }
    }

    private static IReadOnlyList<string> Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Replace('⏎', '\n'))];
}
