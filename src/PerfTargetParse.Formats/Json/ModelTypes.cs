using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Json;

/// <summary>How the model is written as JSON: the generated contract, with dictionaries in ordinal order whoever filled them.</summary>
internal static class ModelTypes
{
    /// <summary>Chinese stays readable. The files are JSON documents, never pasted into HTML, so the relaxed encoder is safe.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonSerializerOptions Options = CreateOptions();

    public static JsonWriterOptions Indented { get; } = new() { Encoder = Encoder, Indented = true, IndentSize = 2, NewLine = "\n" };

    public static JsonWriterOptions Compact { get; } = new() { Encoder = Encoder };

    /// <summary>The contract of one type of the model.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Of(typeof(T));

    /// <summary>The contract of one type of the model.</summary>
    public static JsonTypeInfo Of(Type type) => Options.GetTypeInfo(type);

    /// <summary>Named texts as one JSON object on one line, in ordinal order.</summary>
    public static string ToJson(IReadOnlyDictionary<string, string> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            JsonSerializer.Serialize(writer, Sort(entries), Of<IReadOnlyDictionary<string, string>>());
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(ModelJson.Default.Options)
        {
            TypeInfoResolver = ModelJson.Default.WithAddedModifier(SortDictionaries),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void SortDictionaries(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType == typeof(IReadOnlyDictionary<string, string>))
            {
                property.Get = Sorted<string>(property.Get);
            }
            else if (property.PropertyType == typeof(IReadOnlyDictionary<string, Provenance>))
            {
                property.Get = Sorted<Provenance>(property.Get);
            }
        }
    }

    private static Func<object, object?>? Sorted<TValue>(Func<object, object?>? get) =>
        get is null
            ? null
            : owner => get(owner) is IReadOnlyDictionary<string, TValue> entries
                ? Sort(entries)
                : null;

    private static SortedDictionary<string, TValue> Sort<TValue>(IReadOnlyDictionary<string, TValue> entries)
    {
        var sorted = new SortedDictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            sorted[name] = value;
        }

        return sorted;
    }
}
