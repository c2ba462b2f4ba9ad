using PerfTargetParse.Formats.Tests.Samples;
using PerfTargetParse.Model;
using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Formats.Tests.OneForm;

/// <summary>A sample in another format, and the text that says the same.</summary>
/// <param name="Path">From the folder of fixtures, as "Sheets/grid-two-targets.xlsx".</param>
internal sealed record FormCopy(string Path)
{
    private static readonly string Fixtures = System.IO.Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures");

    /// <summary>Folder and ending of the copies: a format joins by a line.</summary>
    private static readonly (string Folder, string Ending)[] Formats =
    [
        ("Sheets", ".xlsx"),
    ];

    public static IReadOnlyList<FormCopy> All { get; } =
    [
        .. from format in Formats
           from path in Directory.EnumerateFiles(System.IO.Path.Combine(Fixtures, format.Folder), "*" + format.Ending).Order(StringComparer.Ordinal)
           where System.IO.Path.GetExtension(path) == format.Ending
           select new FormCopy($"{format.Folder}/{System.IO.Path.GetFileName(path)}"),
    ];

    /// <summary>Behind the sign stands what is other than in the sample: its damage healed.</summary>
    public DocumentResult ReadText() => Sample.Named(System.IO.Path.GetFileNameWithoutExtension(Path).Split('~')[0]).Read();

    public DocumentResult Read() => Sample.Read(File.ReadAllBytes(System.IO.Path.Combine(Fixtures, Path)), Path);
}
