using System.Text.Json;

namespace PerfTargetParse.Formats.Json;

/// <summary>The code of an enum member outside JSON: the same word that the JSON writes.</summary>
internal static class EnumCode
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];
}
