using PerfTargetParse.Cli.Files;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>One file a document.</summary>
internal sealed class DocumentSink : IResultSink
{
    private readonly IResultWriter _writer;
    private readonly IFileSystem _files;
    private readonly IReadOnlyDictionary<string, string> _paths;
    private readonly bool _overwrite;

    /// <summary>Makes a sink.</summary>
    /// <param name="writer">Writes each file.</param>
    /// <param name="files">The file system.</param>
    /// <param name="paths">Where the file of each document goes, by the document's path.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    public DocumentSink(IResultWriter writer, IFileSystem files, IReadOnlyDictionary<string, string> paths, bool overwrite)
    {
        _writer = writer;
        _files = files;
        _paths = paths;
        _overwrite = overwrite;
    }

    public void Add(DocumentResult document)
    {
        using var output = StagedOutput.File(_files, _paths[document.Source.Path], _overwrite);
        using var sink = new RunSink(_writer, output);
        sink.Add(document);
        sink.Complete();
    }

    public void Complete()
    {
        // Every document's file was completed when the document came.
    }

    public void Dispose()
    {
        // Nothing is open between two documents.
    }
}
