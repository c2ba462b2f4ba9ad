namespace PerfTargetParse.Source;

/// <summary>A paragraph or a table.</summary>
public abstract record SourceBlock;
