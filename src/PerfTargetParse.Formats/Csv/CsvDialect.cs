namespace PerfTargetParse.Formats.Csv;

/// <summary>How a CSV file is written. Never chosen by the platform: the bytes are the same everywhere.</summary>
internal sealed record CsvDialect
{
    /// <summary>For programs: UTF-8, LF, English headings, every cell as it is.</summary>
    public static CsvDialect Plain { get; } = new() { NewLine = "\n" };

    /// <summary>For spreadsheets: byte order mark (or Excel reads the Chinese as something else), CRLF, Chinese headings, guarded text.</summary>
    public static CsvDialect Excel { get; } = new() { NewLine = "\r\n", ForSpreadsheet = true };

    public required string NewLine { get; init; }

    /// <summary>Byte order mark, Chinese headings, and <see cref="SpreadsheetText.Guard"/> on text columns.</summary>
    public bool ForSpreadsheet { get; init; }
}
