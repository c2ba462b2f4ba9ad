using System.Text.Json;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Json;

/// <summary>Writes the parts of a document's result beside its projects, member by member.</summary>
internal static class DocumentJson
{
    public static void WriteSource(Utf8JsonWriter json, SourceInfo source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("path"u8, source.Path);
        json.WriteString("format"u8, source.Format);
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteNumber("bytes"u8, source.Bytes);
        json.WriteNumberOrNull("pages"u8, source.Pages);
        json.WriteEndObject();
    }

    public static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage"u8);
        json.WriteNumber("cells"u8, coverage.Cells);
        json.WriteNumber("claimed"u8, coverage.Claimed);
        json.WriteNumber("boilerplate"u8, coverage.Boilerplate);
        json.WriteStartArray("unclaimed"u8);
        foreach (var (text, origin) in coverage.Unclaimed)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, text);
            json.WriteOrigin(origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Code);
            json.WriteString("severity"u8, ModelCodes.Of(diagnostic.Severity));
            json.WriteStartObject("message"u8);
            json.WriteString("en"u8, diagnostic.Message.En);
            json.WriteString("zh"u8, diagnostic.Message.Zh);
            json.WriteEndObject();
            json.WritePropertyName("args"u8);
            json.WriteSorted(diagnostic.Args);
            json.WriteString("field"u8, diagnostic.Field);
            json.WriteOrigin(diagnostic.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
