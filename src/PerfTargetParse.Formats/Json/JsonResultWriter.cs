using PerfTargetParse.Diagnostics;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Json;

/// <summary>Writes the whole model: everything that the product knows of a document, indented, in the shape of <see cref="ModelSchema"/>.</summary>
public sealed class JsonResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public WriterInfo Info { get; } = new()
    {
        Name = "json",
        Description = new LocalizedText("The whole model as JSON, one file a document", "完整模型 JSON，每份文件一个"),
        Unit = OutputUnit.Document,
        OutputName = ".json",
        Extension = ".json",
    };

    /// <inheritdoc/>
    public IWriteSession Begin(IOutputTarget target) => new JsonSession(target.Create("documents.json"));
}
