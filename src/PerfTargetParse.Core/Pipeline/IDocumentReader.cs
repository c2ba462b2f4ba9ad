using PerfTargetParse.Source;

namespace PerfTargetParse.Pipeline;

/// <summary>Turns bytes of one format into paragraphs and tables. It decides nothing about meaning.</summary>
public interface IDocumentReader
{
    /// <summary>Name, listing texts and file name extensions.</summary>
    ReaderInfo Info { get; }

    /// <summary>How well the content, then the name, fit this reader.</summary>
    /// <param name="input">The document.</param>
    RecognitionLevel Recognise(DocumentInput input);

    /// <summary>Reads the document. Damage and limits are findings of the context, not exceptions.</summary>
    /// <param name="input">The document.</param>
    /// <param name="context">Limits, findings, cancellation.</param>
    SourceDocument Read(DocumentInput input, ReadContext context);
}
