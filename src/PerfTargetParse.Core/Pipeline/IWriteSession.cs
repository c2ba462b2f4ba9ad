using PerfTargetParse.Model;

namespace PerfTargetParse.Pipeline;

/// <summary>One output being written. Documents come in the order of the output.</summary>
public interface IWriteSession : IDisposable
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">What was learnt of it.</param>
    void Add(DocumentResult document);

    /// <summary>Writes what comes after the last document and closes the output.</summary>
    void Complete();
}
