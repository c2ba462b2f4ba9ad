using System.Text.Json;
using System.Text.Json.Serialization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse;

/// <summary>How the embedded resources are read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(List<DiagnosticEntry>))]
[JsonSerializable(typeof(FormWords))]
[JsonSerializable(typeof(TargetVocabulary))]
internal sealed partial class ResourceJson : JsonSerializerContext;
