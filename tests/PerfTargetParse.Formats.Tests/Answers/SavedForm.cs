using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Formats.Tests.Answers;

/// <summary>A form that a program saved (tests/Prints), named after its master: the name ends at the first dot.</summary>
/// <param name="Path">From the folder of fixtures, as "Sheets/grid-two-targets.xlsx".</param>
internal sealed record SavedForm(string Path)
{
    private static readonly string Fixtures = System.IO.Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Formats.Tests/Fixtures");

    /// <summary>Folder and ending of the files. A format joins by a line.</summary>
    private static readonly (string Folder, string Ending)[] Formats =
    [
        ("Docx", ".docx"),
        ("Sheets", ".xlsx"),
    ];

    public static IReadOnlyList<SavedForm> All { get; } =
    [
        .. from format in Formats
           from path in Directory.EnumerateFiles(System.IO.Path.Combine(Fixtures, format.Folder), "*" + format.Ending).Order(StringComparer.Ordinal)
           select new SavedForm($"{format.Folder}/{System.IO.Path.GetFileName(path)}"),
    ];

    public Master Master => new(System.IO.Path.GetFileName(Path).Split('.')[0]);

    public byte[] Read() => File.ReadAllBytes(System.IO.Path.Combine(Fixtures, Path));
}
