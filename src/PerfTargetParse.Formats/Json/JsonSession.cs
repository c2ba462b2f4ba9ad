using System.Text.Json;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Json;

/// <summary>
/// A <see cref="DocumentSet"/> written piece by piece, so that a run of any length needs the memory of one project.
/// The pieces must add up to what the serializer makes of the whole; a test compares the two.
/// </summary>
internal sealed class JsonSession : IWriteSession
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _writer;

    public JsonSession(Stream stream)
    {
        _stream = stream;
        _writer = new Utf8JsonWriter(stream, JsonStyle.Indented);
        _writer.WriteStartObject();
        _writer.WriteString("schemaVersion", DocumentSet.CurrentSchemaVersion);
        _writer.WriteString("generator", ProductInfo.Generator);
        _writer.WriteStartArray("documents");
    }

    public void Add(DocumentResult document)
    {
        _writer.WriteStartObject();
        DocumentJson.WriteSource(_writer, document.Source);
        _writer.WriteString("status"u8, ModelCodes.Of(document.Status));
        _writer.WriteString("title", document.Title);
        _writer.WriteStartArray("projects");
        foreach (var project in document.Projects)
        {
            ProjectJson.Write(_writer, project);
            _writer.Flush();
        }

        _writer.WriteEndArray();
        DocumentJson.WriteCoverage(_writer, document.Coverage);
        DocumentJson.WriteDiagnostics(_writer, document.Diagnostics);
        _writer.WriteEndObject();
        _writer.Flush();
    }

    public void Complete()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _stream.WriteByte((byte)'\n');
        Dispose();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }
}
