using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfTargetParse.Formats.Json;

/// <summary>How JSON is laid out.</summary>
internal static class JsonStyle
{
    /// <summary>Chinese stays readable. The files are JSON documents, never pasted into HTML, so the relaxed encoder is safe.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static JsonWriterOptions Indented { get; } = new() { Encoder = Encoder, Indented = true, IndentSize = 2, NewLine = "\n" };

    public static JsonWriterOptions Compact { get; } = new() { Encoder = Encoder };
}
