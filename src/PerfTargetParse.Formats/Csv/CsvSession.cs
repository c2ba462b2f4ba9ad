using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Csv;

/// <summary>The flat table being written.</summary>
internal sealed class CsvSession(Stream stream, CsvDialect dialect) : IWriteSession
{
    private readonly CsvFile<IndicatorRow> _file = new(stream, IndicatorTable.Columns, dialect);

    public void Add(DocumentResult document)
    {
        foreach (var row in IndicatorRow.Of(document))
        {
            _file.Add(row);
        }
    }

    public void Complete() => Dispose();

    public void Dispose() => _file.Dispose();
}
