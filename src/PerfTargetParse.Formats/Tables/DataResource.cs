using System.Text.Json.Serialization;

namespace PerfTargetParse.Formats.Tables;

/// <summary>A file of the package.</summary>
internal sealed record DataResource
{
    [JsonPropertyName("$schema")]
    public string Profile { get; init; } = "https://datapackage.org/profiles/2.0/dataresource.json";

    public required string Name { get; init; }

    public string Type { get; init; } = "table";

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Path { get; init; }

    public string Format { get; init; } = "csv";

    public string Mediatype { get; init; } = "text/csv";

    public string Encoding { get; init; } = "utf-8";

    public TableDialect Dialect { get; init; } = new();

    public required TableSchema Schema { get; init; }
}
