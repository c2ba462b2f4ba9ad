using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Formats.Tests.Answers;

/// <summary>A form in the notation of tests/Prints/grid.py, to be written in any format, and the text that says the same.</summary>
/// <param name="Name">Of the sample, or of a long form with a text of its own beside it.</param>
internal sealed record Master(string Name)
{
    private static readonly string Folder = Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures/Prints/masters");

    public static IReadOnlyList<Master> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.grid").Select(path => new Master(Path.GetFileNameWithoutExtension(path))).OrderBy(master => master.Name, StringComparer.Ordinal)];

    /// <summary>Lines and tables in their order.</summary>
    public IReadOnlyList<MasterBlock> Blocks
    {
        get
        {
            var blocks = new List<MasterBlock>();
            foreach (var line in File.ReadLines(Path.Combine(Folder, Name + ".grid")))
            {
                if (line.StartsWith('|'))
                {
                    blocks[^1].Rows.Add([.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim().Replace(@"\n", "\n", StringComparison.Ordinal))]);
                }
                else
                {
                    blocks.Add(new MasterBlock(line.StartsWith('@') || line.Length == 0 ? "" : line[2..], line.StartsWith('@')));
                }
            }

            return blocks;
        }
    }

    /// <summary>What the text says.</summary>
    public DocumentResult ReadText()
    {
        var own = Path.Combine(Folder, Name + ".txt");
        return File.Exists(own) ? Sample.Read(File.ReadAllBytes(own)) : Sample.Named(Name.Split('~')[0]).Read();
    }
}
