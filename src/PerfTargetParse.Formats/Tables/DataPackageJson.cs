using System.Text.Json.Serialization;

namespace PerfTargetParse.Formats.Tables;

/// <summary>The contract of datapackage.json; what does not apply is absent, as the profile wants it.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DataPackage))]
internal sealed partial class DataPackageJson : JsonSerializerContext;
