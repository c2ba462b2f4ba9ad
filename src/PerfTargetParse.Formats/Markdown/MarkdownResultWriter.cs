using PerfTargetParse.Diagnostics;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Markdown;

/// <summary>
/// Writes tables to read, in the words of the forms. It leaves out what the JSON output has for programs (codes, hashes, most places):
/// an empty column is not shown, nor is a confidence where the print is plain.
/// </summary>
public sealed class MarkdownResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public WriterInfo Info { get; } = new()
    {
        Name = "md",
        Description = new LocalizedText("Tables to read as Markdown, one file a document", "便于阅读的 Markdown 表格，每份文件一个"),
        Unit = OutputUnit.Document,
        OutputName = ".md",
        Extension = ".md",
    };

    /// <inheritdoc/>
    public IWriteSession Begin(IOutputTarget target) => new MarkdownSession(target.Create("documents.md"));
}
