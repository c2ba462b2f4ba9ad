namespace PerfTargetParse.Pipeline;

/// <summary>Where a writer's files go: a file, a folder, standard output, memory.</summary>
public interface IOutputTarget
{
    /// <summary>Opens a file of the output for writing; the caller disposes the stream. A writer of one file ignores the name's path.</summary>
    /// <param name="name">Name within the output, as "indicators.csv".</param>
    Stream Create(string name);
}
