using System.Text.Json.Serialization;

namespace PerfTargetParse.Formats.Tables;

/// <summary>The descriptor of a Data Package (version 2).</summary>
internal sealed record DataPackage
{
    [JsonPropertyName("$schema")]
    public string Profile { get; init; } = "https://datapackage.org/profiles/2.0/datapackage.json";

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Of the product, not of the profile: the profile allows further members.</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>Of the product, not of the profile.</summary>
    public required string Generator { get; init; }

    public required IReadOnlyList<DataResource> Resources { get; init; }
}
