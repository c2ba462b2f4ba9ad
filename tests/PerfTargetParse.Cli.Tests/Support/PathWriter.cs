using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Tests.Support;

/// <summary>Writes a line with path and status for each document, and "end".</summary>
internal sealed class PathWriter : IResultWriter
{
    private readonly string[] _fileNames;

    private PathWriter(WriterInfo info, params string[] fileNames) => (Info, _fileNames) = (info, fileNames);

    public WriterInfo Info { get; }

    public static PathWriter Json { get; } = New("json", OutputUnit.Document, ".json", ".json");

    public static PathWriter Csv { get; } = New("csv", OutputUnit.Run, "indicators.csv", ".csv");

    public static PathWriter CsvExcel { get; } = New("csv-excel", OutputUnit.Run, "indicators.excel.csv", ".csv");

    public static PathWriter Tables { get; } = New("tables", OutputUnit.Run, "tables/", null, "one.csv", "two.csv");

    public IWriteSession Begin(IOutputTarget target) => new Session([.. _fileNames.Select(target.Create)]);

    private static PathWriter New(string name, OutputUnit unit, string outputName, string? extension, params string[] fileNames) => new(
        new WriterInfo { Name = name, Description = new LocalizedText(name + " output", name + " 输出"), Unit = unit, OutputName = outputName, Extension = extension },
        fileNames is [] ? [outputName] : fileNames);

    private sealed class Session(IReadOnlyList<Stream> streams) : IWriteSession
    {
        public void Add(DocumentResult document) => Write($"{document.Source.Path} {document.Status}\n");

        public void Complete()
        {
            Write("end\n");
            Dispose();
        }

        public void Dispose()
        {
            foreach (var stream in streams)
            {
                stream.Dispose();
            }
        }

        private void Write(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            foreach (var stream in streams)
            {
                stream.Write(bytes, 0, bytes.Length);
            }
        }
    }
}
