using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using PerfTargetParse.Pdf;
using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Formats.Tests.Prints;

/// <summary>A form printed from its master by LibreOffice or Chromium (tests/Prints), and the text that says the same.</summary>
/// <param name="Name">MASTER.TOOL-OPTION-OPTION.</param>
internal sealed record Print(string Name)
{
    private static readonly string Folder = Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures/Prints");

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<Print> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.pdf").Select(path => new Print(Path.GetFileNameWithoutExtension(path))).OrderBy(print => print.Name, StringComparer.Ordinal)];

    public byte[] Content => File.ReadAllBytes(Path.Combine(Folder, Name + ".pdf"));

    public PdfDocument Document => PdfDocument.Open(Content, PdfOptions.Default, out _)!;

    /// <summary>Whether its tags tell its cells, too.</summary>
    public bool IsTagged => Name.Contains("-tagged", StringComparison.Ordinal);

    /// <summary>Whether nothing but the places of its words tells its cells.</summary>
    public bool IsUnruled => Name.Contains("-unruled", StringComparison.Ordinal);

    /// <summary>The tables of the master.</summary>
    public IReadOnlyList<MasterTable> Tables
    {
        get
        {
            var tables = new List<MasterTable>();
            foreach (var line in File.ReadLines(Path.Combine(Folder, "masters", MasterName + ".grid")))
            {
                if (line.StartsWith('@'))
                {
                    tables.Add(new MasterTable());
                }
                else if (line.StartsWith('|'))
                {
                    tables[^1].Add(line);
                }
            }

            return tables;
        }
    }

    private string MasterName => Name[..Name.IndexOf('.')];

    /// <summary>What the text beside it says: a sample, or for the long ones a text of its own.</summary>
    public DocumentResult ReadText()
    {
        var own = Path.Combine(Folder, "masters", MasterName + ".txt");
        // Behind the sign stands what is other than in the sample: its damage healed.
        return File.Exists(own) ? Sample.Read(File.ReadAllBytes(own)) : Sample.Named(MasterName.Split('~')[0]).Read();
    }

    public DocumentResult Read() => Sample.Read(Content, Name + ".pdf");
}
