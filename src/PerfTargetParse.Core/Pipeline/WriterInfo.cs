using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Pipeline;

/// <summary>What a writer says of itself.</summary>
public sealed record WriterInfo
{
    /// <summary>Name, as "csv-excel".</summary>
    public required string Name { get; init; }

    /// <summary>One line for the list of formats.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Whether an output holds one document or the whole run.</summary>
    public required OutputUnit Unit { get; init; }

    /// <summary>
    /// Per document: the extension added to the source's name (".json").
    /// Per run: the name of the file ("projects.jsonl"), or of the folder with a closing slash ("tables/").
    /// </summary>
    public required string OutputName { get; init; }

    /// <summary>Extension by which a single output file is known (".csv"); null for a writer of several files.</summary>
    public string? Extension { get; init; }
}
