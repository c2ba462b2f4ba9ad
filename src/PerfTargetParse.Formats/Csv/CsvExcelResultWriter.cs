using PerfTargetParse.Diagnostics;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Csv;

/// <summary>
/// Writes the table of <see cref="CsvResultWriter"/> for spreadsheets: UTF-8 with byte order mark, CRLF, Chinese headings, and text that
/// would be taken for a formula guarded by <see cref="SpreadsheetText"/>. Numbers stay numbers, negative ones too.
/// </summary>
public sealed class CsvExcelResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public WriterInfo Info { get; } = new()
    {
        Name = "csv-excel",
        Description = new LocalizedText(
            "The same table for spreadsheets: Chinese headings, formulas shown as text behind an apostrophe",
            "同一表格，供电子表格打开：中文表头，形似公式的文本前加撇号显示为文本"),
        Unit = OutputUnit.Run,
        OutputName = "indicators.excel.csv",
        Extension = ".csv",
    };

    /// <inheritdoc/>
    public IWriteSession Begin(IOutputTarget target) => new CsvSession(target.Create(Info.OutputName), CsvDialect.Excel);
}
