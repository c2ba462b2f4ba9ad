using System.Text.Json.Serialization;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Cli.Texts;

/// <summary>How the texts of the tool are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Dictionary<string, LocalizedText>))]
internal sealed partial class CliJson : JsonSerializerContext;
