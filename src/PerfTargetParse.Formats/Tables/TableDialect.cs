using System.Text.Json.Serialization;

namespace PerfTargetParse.Formats.Tables;

/// <summary>How the CSV files are written; the defaults are those of <see cref="Csv.CsvDialect.Plain"/>.</summary>
internal sealed record TableDialect
{
    [JsonPropertyName("$schema")]
    public string Profile { get; init; } = "https://datapackage.org/profiles/2.0/tabledialect.json";

    public bool Header { get; init; } = true;

    public string Delimiter { get; init; } = ",";

    public string LineTerminator { get; init; } = "\n";

    public string QuoteChar { get; init; } = "\"";

    public bool DoubleQuote { get; init; } = true;

    public bool SkipInitialSpace { get; init; }
}
