using Xunit;

namespace PerfTargetParse.Tests.Targets;

/// <summary>A table of cases: one a line, columns by tab, "#" begins a heading, an empty column is null.</summary>
internal static class SpecFile
{
    public static IEnumerable<TheoryDataRow<string?[]>> Read(string name, int columns)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Targets", name)))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var printed = line.Split('\t');
            Assert.True(printed.Length <= columns, $"{name}: more than {columns} columns in: {line}");
            var cells = new string?[columns];
            for (var i = 0; i < printed.Length; i++)
            {
                cells[i] = printed[i].Length == 0 ? null : printed[i];
            }

            yield return new TheoryDataRow<string?[]>(cells) { TestDisplayName = $"{name}: {printed[0]}" };
        }
    }
}
