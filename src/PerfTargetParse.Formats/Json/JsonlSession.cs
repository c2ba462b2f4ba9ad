using System.Buffers;
using System.Text.Json;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Json;

/// <summary>Projects as lines, each with what tells its document.</summary>
internal sealed class JsonlSession(Stream stream) : IWriteSession
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void Add(DocumentResult document)
    {
        foreach (var project in document.Projects)
        {
            _buffer.ResetWrittenCount();
            using var json = new Utf8JsonWriter(_buffer, JsonStyle.Compact);
            json.WriteStartObject();
            json.WriteStartObject("source"u8);
            json.WriteString("path"u8, document.Source.Path);
            json.WriteString("format"u8, document.Source.Format);
            json.WriteString("sha256"u8, document.Source.Sha256);
            json.WriteEndObject();
            ProjectJson.WriteMembers(json, project);
            json.WriteEndObject();
            json.Flush();
            stream.Write(_buffer.WrittenSpan);
            stream.WriteByte((byte)'\n');
        }
    }

    public void Complete() => Dispose();

    public void Dispose() => stream.Dispose();
}
