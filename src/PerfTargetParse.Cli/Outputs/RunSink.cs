using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>One output for the whole run.</summary>
internal sealed class RunSink : IResultSink
{
    private readonly StagedOutput? _staged;
    private readonly IWriteSession _session;

    /// <summary>Writes to files.</summary>
    public RunSink(IResultWriter writer, StagedOutput output)
    {
        _staged = output;
        _session = writer.Begin(output);
    }

    /// <summary>Writes to standard output.</summary>
    public RunSink(IResultWriter writer, StandardOutputTarget output) => _session = writer.Begin(output);

    public void Add(DocumentResult document) => _session.Add(document);

    public void Complete()
    {
        _session.Complete();
        _session.Dispose();
        _staged?.Commit();
    }

    public void Dispose()
    {
        try
        {
            _session.Dispose();
        }
        catch (IOException)
        {
            // Reported where it first happened; the temporary files go all the same.
        }

        _staged?.Dispose();
    }
}
