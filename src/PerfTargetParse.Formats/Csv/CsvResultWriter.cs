using PerfTargetParse.Diagnostics;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Csv;

/// <summary>
/// Writes one flat table for programs: UTF-8 without byte order mark, LF, quoting of RFC 4180, English headings. One row a target; an
/// indicator without targets, and a project without indicators, keep a row with those cells empty.
/// </summary>
/// <remarks>
/// Cells are written as they are, and printed values such as =50.60(万元) begin like a formula. Programs read them unharmed; a spreadsheet
/// should be given <see cref="CsvExcelResultWriter"/>'s file.
/// </remarks>
public sealed class CsvResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public WriterInfo Info { get; } = new()
    {
        Name = "csv",
        Description = new LocalizedText(
            "One row a target, for programs (cells unaltered, so use csv-excel for spreadsheets)",
            "每行一个指标值，供程序读取（单元格原样输出，用电子表格打开请选 csv-excel）"),
        Unit = OutputUnit.Run,
        OutputName = "indicators.csv",
        Extension = ".csv",
    };

    /// <inheritdoc/>
    public IWriteSession Begin(IOutputTarget target) => new CsvSession(target.Create(Info.OutputName), CsvDialect.Plain);
}
