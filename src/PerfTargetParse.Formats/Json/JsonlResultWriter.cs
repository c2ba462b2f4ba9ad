using PerfTargetParse.Diagnostics;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Json;

/// <summary>
/// Writes one project a line: the project as in the JSON output, with path, format and hash of its document in front, so that
/// a line stands for itself. A document without projects gives no line; that it was read, and how, is in the other outputs.
/// </summary>
public sealed class JsonlResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public WriterInfo Info { get; } = new()
    {
        Name = "jsonl",
        Description = new LocalizedText("One project a line as JSON, one file a run", "每行一个项目的 JSON，每次运行一个文件"),
        Unit = OutputUnit.Run,
        OutputName = "projects.jsonl",
        Extension = ".jsonl",
    };

    /// <inheritdoc/>
    public IWriteSession Begin(IOutputTarget target) => new JsonlSession(target.Create(Info.OutputName));
}
