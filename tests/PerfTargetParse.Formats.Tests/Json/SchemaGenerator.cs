using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tests.Json;

/// <summary>
/// Makes the JSON Schema of the model from the very contract that the writer serializes by, and from the types' documentation.
/// </summary>
/// <remarks>
/// Every type of the model becomes a definition of its own, so that the schema reads like the model. The platform's exporter repeats types
/// in place, or points from one place to another, which nobody can read; the model needs few enough kinds of types to do without it.
/// </remarks>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions Output = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly DocumentationFile _documentation = DocumentationFile.Of(typeof(DocumentSet).Assembly);

    public static string Generate() => new SchemaGenerator().Create();

    private string Create()
    {
        var root = Members(ModelTypes.Of<DocumentSet>());
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"perftarget model {DocumentSet.CurrentSchemaVersion}",
            ["description"] = _documentation.Summary(typeof(DocumentSet)),
        };
        foreach (var (name, value) in root)
        {
            schema[name] = value!.DeepClone();
        }

        schema["$defs"] = new JsonObject(_definitions.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value)));
        return schema.ToJsonString(Output) + "\n";
    }

    private JsonObject Members(JsonTypeInfo contract)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in contract.Properties)
        {
            // The output writes a null for what is not there; what may be left out is left out instead, and is not required.
            var mayBeAbsent = property.ShouldSerialize is not null;
            var isNullable = !mayBeAbsent && (property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null);
            var member = (MemberInfo)property.AttributeProvider!;
            var schema = new JsonObject { ["description"] = _documentation.Summary(member) };
            foreach (var (word, value) in Schema(property.PropertyType, isNullable))
            {
                schema[word] = value!.DeepClone();
            }

            properties[property.Name] = schema;
            if (!mayBeAbsent)
            {
                required.Add(property.Name);
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    private JsonObject Schema(Type type, bool isNullable)
    {
        var contract = ModelTypes.Of(Nullable.GetUnderlyingType(type) ?? type);
        return contract.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = Name("array", isNullable), ["items"] = Schema(contract.ElementType!, isNullable: false) },
            JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = Name("object", isNullable), ["additionalProperties"] = Schema(contract.ElementType!, isNullable: false) },
            JsonTypeInfoKind.Object => Reference(contract, isNullable),
            _ when contract.Type.IsEnum => Reference(contract, isNullable),
            _ => new JsonObject { ["type"] = Name(Simple(contract.Type), isNullable) },
        };
    }

    private JsonObject Reference(JsonTypeInfo contract, bool isNullable)
    {
        var name = contract.Type.Name;
        if (!_definitions.ContainsKey(name))
        {
            var definition = new JsonObject { ["description"] = _documentation.Summary(contract.Type) };
            _definitions[name] = definition;
            foreach (var (word, value) in contract.Type.IsEnum ? Codes(contract.Type, definition) : Members(contract))
            {
                definition[word] = value!.DeepClone();
            }
        }

        var reference = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        return isNullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private JsonObject Codes(Type type, JsonObject definition)
    {
        var codes = Enum.GetNames(type).Select(name => (Code: JsonNamingPolicy.CamelCase.ConvertName(name), Field: type.GetField(name)!)).ToList();
        definition["description"] = _documentation.Summary(type) + string.Concat(codes.Select(code => $"\n{code.Code}: {_documentation.Summary(code.Field)}"));
        return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. codes.Select(code => (JsonNode)code.Code)]) };
    }

    private static JsonNode Name(string type, bool isNullable) => isNullable ? new JsonArray(type, "null") : type;

    private static string Simple(Type type) =>
        type == typeof(string) ? "string"
        : type == typeof(int) || type == typeof(long) ? "integer"
        : type == typeof(decimal) ? "number"
        : throw new NotSupportedException($"The schema has no word for {type} yet.");
}
