using System.CommandLine;
using System.Globalization;
using PerfTargetParse.Cli.Inputs;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Commands;

/// <summary>What a document may cost, as options.</summary>
internal sealed class LimitOptions
{
    private readonly Option<long?> _fileSize;
    private readonly Option<TimeSpan?> _seconds;
    private readonly Option<long?> _memory;
    private readonly Option<int?> _cells;
    private readonly Option<int?> _lineLength;
    private readonly Option<int?> _pages;
    private readonly Option<long?> _inflated;
    private readonly Option<int?> _archiveDepth;
    private readonly Option<int?> _findings;

    public LimitOptions(Messages messages)
    {
        var defaults = Limits.Default;
        _fileSize = OptionValues.Option("--max-file-size", "SIZE", Text("option.maxFileSize", Size(defaults.FileBytes)), FileSize, messages["value.fileSize"]);
        _seconds = OptionValues.Option(
            "--max-seconds", "SECONDS", Text("option.maxSeconds", defaults.Time.TotalSeconds), OptionValues.Seconds, messages["value.seconds"]);
        _memory = OptionValues.Option("--max-memory", "SIZE", Text("option.maxMemory", Size(defaults.MemoryBytes)), OptionValues.Size, messages["value.size"]);
        _cells = OptionValues.Option("--max-cells", "N", Text("option.maxCells", defaults.Cells), OptionValues.Count, messages["value.count"]);
        _lineLength = OptionValues.Option(
            "--max-line-length", "N", Text("option.maxLineLength", defaults.LineCharacters), OptionValues.Count, messages["value.count"]);
        _pages = OptionValues.Option("--max-pages", "N", Text("option.maxPages", defaults.Pages), OptionValues.Count, messages["value.count"]);
        _inflated = OptionValues.Option(
            "--max-inflated", "SIZE", Text("option.maxInflated", Size(defaults.InflatedBytes)), OptionValues.Size, messages["value.size"]);
        _archiveDepth = OptionValues.Option(
            "--max-archive-depth", "N", Text("option.maxArchiveDepth", defaults.ArchiveDepth), OptionValues.Count, messages["value.count"]);
        _findings = OptionValues.Option("--max-findings", "N", Text("option.maxFindings", defaults.Findings), OptionValues.Count, messages["value.count"]);

        string Text(string key, object standard) => messages[key, ("default", standard)];

        static long? FileSize(string text) => OptionValues.Size(text) is { } size and <= InputLoader.LargestFileLimit ? size : null;
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _fileSize, _seconds, _memory, _cells, _lineLength, _pages, _inflated, _archiveDepth, _findings })
        {
            command.Add(option);
        }
    }

    /// <summary>The limits asked for.</summary>
    public Limits Of(ParseResult parsed)
    {
        var defaults = Limits.Default;
        return defaults with
        {
            FileBytes = parsed.GetValue(_fileSize) ?? defaults.FileBytes,
            Time = parsed.GetValue(_seconds) ?? defaults.Time,
            MemoryBytes = parsed.GetValue(_memory) ?? defaults.MemoryBytes,
            Cells = parsed.GetValue(_cells) ?? defaults.Cells,
            LineCharacters = parsed.GetValue(_lineLength) ?? defaults.LineCharacters,
            Pages = parsed.GetValue(_pages) ?? defaults.Pages,
            InflatedBytes = parsed.GetValue(_inflated) ?? defaults.InflatedBytes,
            ArchiveDepth = parsed.GetValue(_archiveDepth) ?? defaults.ArchiveDepth,
            Findings = parsed.GetValue(_findings) ?? defaults.Findings,
        };
    }

    private static string Size(long bytes) =>
        bytes % (1L << 30) == 0
            ? (bytes >> 30).ToString(CultureInfo.InvariantCulture) + "GB"
            : (bytes >> 20).ToString(CultureInfo.InvariantCulture) + "MB";
}
