using System.Text.Json.Serialization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tests.Json;

/// <summary>The contract of the model's JSON, generated at build time; used through <see cref="ModelTypes"/>.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(CamelCaseEnum<Confidence>),
        typeof(CamelCaseEnum<DocumentStatus>),
        typeof(CamelCaseEnum<ProjectKind>),
        typeof(CamelCaseEnum<ScaleSource>),
        typeof(CamelCaseEnum<Scope>),
        typeof(CamelCaseEnum<Severity>),
        typeof(CamelCaseEnum<TargetKind>),
    ])]
[JsonSerializable(typeof(DocumentSet))]
internal sealed partial class ModelJson : JsonSerializerContext;
