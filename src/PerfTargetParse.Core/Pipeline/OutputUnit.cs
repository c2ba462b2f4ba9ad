namespace PerfTargetParse.Pipeline;

/// <summary>What one output of a writer holds.</summary>
public enum OutputUnit
{
    /// <summary>One document.</summary>
    Document,

    /// <summary>All documents of a run.</summary>
    Run,
}
