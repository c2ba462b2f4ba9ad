using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfTargetParse.Formats.Tests.Json;

/// <summary>Enum members as codes: SelfEvaluation is "selfEvaluation", and a number is no code.</summary>
internal sealed class CamelCaseEnum<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
