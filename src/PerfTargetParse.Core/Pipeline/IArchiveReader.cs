namespace PerfTargetParse.Pipeline;

/// <summary>Opens files that are folders of documents.</summary>
public interface IArchiveReader
{
    /// <summary>Name, listing texts and file name extensions.</summary>
    ReaderInfo Info { get; }

    /// <summary>Whether the content is an archive, and not a document that is packed in the same way.</summary>
    /// <param name="input">The file.</param>
    bool Recognise(DocumentInput input);

    /// <summary>Lists an archive. Damage and limits are findings of the context, not exceptions; what can be listed is.</summary>
    /// <param name="input">The file.</param>
    /// <param name="context">Limits, findings, cancellation.</param>
    IArchive Open(DocumentInput input, ReadContext context);
}
