using System.Buffers;
using System.Text.Json;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Json;

/// <summary>Projects as lines.</summary>
internal sealed class JsonlSession(Stream stream) : IWriteSession
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void Add(DocumentResult document)
    {
        var source = new LineSource(document.Source.Path, document.Source.Format, document.Source.Sha256);
        foreach (var project in document.Projects)
        {
            stream.Write("{\"source\":"u8);
            stream.Write(Json(source));
            stream.WriteByte((byte)',');

            // The opening brace of the project is already there: what follows makes it one object with its source.
            stream.Write(Json(project)[1..]);
            stream.WriteByte((byte)'\n');
        }
    }

    public void Complete() => Dispose();

    public void Dispose() => stream.Dispose();

    private ReadOnlySpan<byte> Json<T>(T value)
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, ModelTypes.Compact);
        JsonSerializer.Serialize(writer, value, ModelTypes.Of<T>());
        writer.Flush();
        return _buffer.WrittenSpan;
    }
}
