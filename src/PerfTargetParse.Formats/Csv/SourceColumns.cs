using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Csv;

/// <summary>Columns that name a document.</summary>
internal static class SourceColumns
{
    public static IReadOnlyList<Column<TRow>> Of<TRow>(Func<TRow, SourceInfo> source) =>
    [
        Column<TRow>.Text("source_path", "来源文件", "Path of the document, relative to the folder given, with forward slashes.", row => source(row).Path) with { Required = true },
        Column<TRow>.Text("format", "文件格式", "Name of the reader that took the document.", row => source(row).Format),
        Column<TRow>.Text("sha256", "文件摘要(SHA-256)", "SHA-256 of the document's bytes in lower-case hexadecimal.", row => source(row).Sha256),
    ];
}
