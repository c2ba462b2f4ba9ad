using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tests.Json;

/// <summary>What the serializer makes of the model: the yardstick of what the writers write by hand. Dictionaries are in ordinal order whoever filled them.</summary>
internal static class ModelTypes
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>The contract of one type of the model.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Of(typeof(T));

    /// <summary>The contract of one type of the model.</summary>
    public static JsonTypeInfo Of(Type type) => Options.GetTypeInfo(type);

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
