using System.Text.Json.Serialization;

namespace PerfTargetParse.Formats.Tables;

/// <summary>Fields and keys of a table.</summary>
internal sealed record TableSchema
{
    [JsonPropertyName("$schema")]
    public string Profile { get; init; } = "https://datapackage.org/profiles/2.0/tableschema.json";

    public required IReadOnlyList<TableField> Fields { get; init; }

    /// <summary>An empty cell says that the form prints nothing.</summary>
    public IReadOnlyList<string> MissingValues { get; init; } = [""];

    public required IReadOnlyList<string> PrimaryKey { get; init; }

    public IReadOnlyList<ForeignKey>? ForeignKeys { get; init; }
}
