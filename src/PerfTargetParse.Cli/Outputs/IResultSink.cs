using PerfTargetParse.Model;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>Takes the results of a run in order. What was not completed leaves no file.</summary>
internal interface IResultSink : IDisposable
{
    void Add(DocumentResult document);

    void Complete();
}
