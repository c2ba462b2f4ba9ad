using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerfTargetParse.Formats.Tests.Json;

/// <summary>
/// Checks JSON against the words of JSON Schema that the model's schema uses: type, enum, properties, required, items,
/// additionalProperties, anyOf and $ref. A member that the schema does not name is a fault here, since the product writes none.
/// </summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> KnownWords =
        ["$schema", "$defs", "$ref", "title", "description", "type", "enum", "properties", "required", "items", "additionalProperties", "anyOf"];

    public static IReadOnlyList<string> Faults(JsonNode root, JsonNode? value)
    {
        var faults = new List<string>();
        Check(root, root, value, "$", faults);
        return faults;
    }

    private static void Check(JsonNode root, JsonNode schema, JsonNode? value, string path, List<string> faults)
    {
        var words = schema.AsObject();
        var unknown = words.Select(word => word.Key).FirstOrDefault(word => !KnownWords.Contains(word));
        if (unknown is not null)
        {
            throw new InvalidOperationException($"The schema uses '{unknown}' at {path}, which this check does not know.");
        }

        if (words["$ref"]?.GetValue<string>() is { } reference)
        {
            Check(root, root["$defs"]![reference["#/$defs/".Length..]]!, value, path, faults);
        }

        if (words["anyOf"]?.AsArray() is { } choices && !choices.Any(choice => Fits(root, choice!, value)))
        {
            // The first choice is the one that is meant; the other is null.
            Check(root, choices[0]!, value, path, faults);
        }

        if (words["type"] is { } type && !Types(type).Any(name => IsOfType(value, name)))
        {
            faults.Add($"{path}: {Kind(value)} where {string.Join(", ", Types(type))} is expected");
            return;
        }

        if (words["enum"]?.AsArray() is { } codes && !codes.Any(code => JsonNode.DeepEquals(code, value)))
        {
            faults.Add($"{path}: {value?.ToJsonString() ?? "null"} is none of the codes");
        }

        if (value is JsonObject members)
        {
            CheckMembers(root, words, members, path, faults);
        }
        else if (value is JsonArray items && words["items"] is { } item)
        {
            for (var index = 0; index < items.Count; index++)
            {
                Check(root, item, items[index], string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), faults);
            }
        }
    }

    private static void CheckMembers(JsonNode root, JsonObject schema, JsonObject members, string path, List<string> faults)
    {
        foreach (var name in schema["required"]?.AsArray() ?? [])
        {
            if (!members.ContainsKey(name!.GetValue<string>()))
            {
                faults.Add($"{path}.{name}: missing");
            }
        }

        if (schema["properties"] is null && schema["additionalProperties"] is null)
        {
            return;
        }

        foreach (var (name, value) in members)
        {
            if ((schema["properties"]?[name] ?? schema["additionalProperties"]) is { } rule)
            {
                Check(root, rule, value, $"{path}.{name}", faults);
            }
            else
            {
                faults.Add($"{path}.{name}: unknown");
            }
        }
    }

    private static bool Fits(JsonNode root, JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(root, schema, value, "", faults);
        return faults.Count == 0;
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray names ? names.Select(name => name!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "integer" => value?.GetValueKind() == JsonValueKind.Number && !value.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E'),
        _ => Kind(value).EndsWith(' ' + type, StringComparison.Ordinal) || (type == "boolean" && value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False),
    };

    private static string Kind(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "a null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a truth value",
    };
}
