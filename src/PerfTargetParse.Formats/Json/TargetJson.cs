using System.Text.Json;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Json;

/// <summary>Writes targets member by member.</summary>
internal static class TargetJson
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Target? target)
    {
        if (target is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteMembers(json, target);
        json.WriteEndObject();
    }

    /// <summary>The members, into an object that is open already.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Target target)
    {
        json.WriteString("scope"u8, ModelCodes.Of(target.Scope));
        json.WriteString("raw"u8, target.Raw);
        json.WriteString("kind"u8, ModelCodes.Of(target.Kind));
        json.WriteString("operator"u8, target.Operator);
        json.WriteNumberOrNull("value"u8, target.Value);
        json.WriteString("unit"u8, target.Unit);
        json.WriteNumberOrNull("min"u8, target.Min);
        json.WriteNumberOrNull("max"u8, target.Max);
        json.WriteString("from"u8, target.From);
        json.WriteString("to"u8, target.To);
        if (target.Normalized is { } normalized)
        {
            json.WriteStartObject("normalized"u8);
            json.WriteNumber("value"u8, normalized.Value);
            json.WriteString("unit"u8, normalized.Unit);
            json.WriteEndObject();
        }

        json.WriteOrigin(target.Origin);
    }
}
