namespace PerfTargetParse.Pipeline;

/// <summary>Writes results in one form.</summary>
public interface IResultWriter
{
    /// <summary>Name, extension, and whether one output holds a document or the whole run.</summary>
    WriterInfo Info { get; }

    /// <summary>Begins an output.</summary>
    /// <param name="target">Where the files of the output are made.</param>
    IWriteSession Begin(IOutputTarget target);
}
