using System.Globalization;
using System.Text;
using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>The body of a Word document made of a master (tests/Prints/grid.py), as Word writes merged cells.</summary>
internal static class MasterDocument
{
    private static readonly string Folder = Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures/Prints/masters");

    public static string Body(string name)
    {
        var (body, table, owners) = (new StringBuilder(), new List<string>(), Array.Empty<int>());
        foreach (var line in File.ReadLines(Path.Combine(Folder, name + ".grid")))
        {
            if (!line.StartsWith('|') && table.Count > 0)
            {
                body.Append(WordFile.Table([.. table]));
                table.Clear();
            }

            if (line.StartsWith('|'))
            {
                table.Add(Row(line, ref owners));
            }
            else if (!line.StartsWith('@'))
            {
                body.Append(WordFile.Paragraph(line.Length > 2 ? line[2..] : ""));
            }
        }

        return body.Append(table.Count > 0 ? WordFile.Table([.. table]) : "").ToString();
    }

    /// <summary>A row; owners tell of each column which cell lies there, by the column that it begins in.</summary>
    private static string Row(string line, ref int[] owners)
    {
        string[] texts = [.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())];
        var (above, own) = (owners, new int[texts.Length]);
        for (var column = 0; column < texts.Length; column++)
        {
            own[column] = texts[column] switch { "<" => own[column - 1], "^" => above[column], _ => column };
        }

        owners = own;
        var cells = new List<string>();
        for (int column = 0, next; column < texts.Length; column = next)
        {
            for (next = column + 1; next < texts.Length && own[next] == own[column];)
            {
                next++;
            }

            var span = next - column > 1 ? $"<w:gridSpan w:val=\"{(next - column).ToString(CultureInfo.InvariantCulture)}\"/>" : "";
            cells.Add(texts[column] == "^"
                ? WordFile.Cell("", span + "<w:vMerge/>")
                : WordFile.Cell(texts[column].Replace("\\n", "\n", StringComparison.Ordinal), span + "<w:vMerge w:val=\"restart\"/>"));
        }

        return WordFile.Row([.. cells]);
    }
}
