using System.Globalization;
using CsvHelper;

namespace PerfTargetParse.Formats.Csv;

/// <summary>One CSV file (RFC 4180 but for the line end, which the dialect says) of columns over rows.</summary>
internal sealed class CsvFile<TRow> : IDisposable
{
    private readonly IReadOnlyList<Column<TRow>> _columns;
    private readonly CsvDialect _dialect;
    private readonly CsvWriter _writer;

    public CsvFile(Stream stream, IReadOnlyList<Column<TRow>> columns, CsvDialect dialect)
    {
        _columns = columns;
        _dialect = dialect;
        _writer = CsvWriter.Create(stream, new CsvWriterOptions
        {
            NewLine = dialect.NewLine,
            WriteByteOrderMark = dialect.ForSpreadsheet,
            FormatProvider = CultureInfo.InvariantCulture,

            // The product's own guard knows full-width signs and blanks before a sign, and leaves numbers alone.
            Injection = CsvInjection.None,
        });
        foreach (var column in columns)
        {
            _writer.WriteField(dialect.ForSpreadsheet ? column.Title : column.Name);
        }

        _writer.EndRecord();
    }

    public void Add(TRow row)
    {
        foreach (var column in _columns)
        {
            var cell = column.Cell(row);
            var guard = _dialect.ForSpreadsheet && column.Type == ColumnType.Text && cell is not null;
            _writer.WriteField(guard ? SpreadsheetText.Guard(cell!) : cell);
        }

        _writer.EndRecord();
    }

    public void Dispose() => _writer.Dispose();
}
