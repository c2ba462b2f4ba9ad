using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Paged;

/// <summary>A reader whose documents have pages, which can be drawn.</summary>
public interface IPagedReader : IDocumentReader
{
    /// <summary>Reads the pages once more, one after the other, for a drawing; none of a document that cannot be opened.</summary>
    /// <param name="input">The document.</param>
    /// <param name="context">Limits and cancellation.</param>
    IEnumerable<PageContent> ReadPages(DocumentInput input, ReadContext context);
}
