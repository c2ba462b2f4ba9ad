using PerfTargetParse.Pdf.Content;
using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pdf.Tagging;

namespace PerfTargetParse.Pdf;

/// <summary>An open PDF file. Objects are read when a page needs them; pages may be read on several threads at once.</summary>
public sealed class PdfDocument
{
    private readonly PdfFile _file;
    private readonly IReadOnlyList<PdfPageNode> _pages;
    private readonly DocumentContent _content;
    private readonly Lazy<DocumentStructure> _structure;

    private PdfDocument(PdfFile file, IReadOnlyList<PdfPageNode> pages)
    {
        _file = file;
        _pages = pages;
        _content = new DocumentContent(file, new FontCache(file));
        _structure = new Lazy<DocumentStructure>(() => StructureReader.Read(file, pages));
    }

    /// <summary>Number of pages that were found.</summary>
    public int PageCount => _pages.Count;

    /// <summary>What has been noticed so far: repairs on opening, then whatever pages meet. In an order of its own under several threads.</summary>
    public IReadOnlyList<PdfNotice> Notices => _file.Notices.ToList();

    /// <summary>What a tagged file says of its tables; without tables where it is not tagged. Read when first asked for.</summary>
    public DocumentStructure Structure => _structure.Value;

    /// <summary>Opens a file. A damaged one is repaired as far as it goes.</summary>
    /// <param name="bytes">The file; it must stay as it is while the document is in use.</param>
    /// <param name="options">Password, limits, the word when to stop.</param>
    /// <param name="failure">Why there is no document; null where there is one.</param>
    /// <returns>The document, or null.</returns>
    public static PdfDocument? Open(ReadOnlyMemory<byte> bytes, PdfOptions options, out PdfOpenFailure? failure)
    {
        return Open(bytes, options, out failure, out _);
    }

    /// <summary>The same, and what was noticed also where there is no document: by which scheme it is encrypted, say.</summary>
    /// <param name="bytes">The file; it must stay as it is while the document is in use.</param>
    /// <param name="options">Password, limits, the word when to stop.</param>
    /// <param name="failure">Why there is no document; null where there is one.</param>
    /// <param name="notices">What was noticed until then.</param>
    /// <returns>The document, or null.</returns>
    public static PdfDocument? Open(ReadOnlyMemory<byte> bytes, PdfOptions options, out PdfOpenFailure? failure, out IReadOnlyList<PdfNotice> notices)
    {
        var collected = new PdfNotices();
        var file = PdfFile.Open(bytes, options, collected, out failure);
        var pages = file is null ? [] : PageTree.Read(file);
        notices = collected.ToList();
        if (file is not null && pages.Count == 0)
        {
            failure = PdfOpenFailure.NoPages;
        }

        return file is null || pages.Count == 0 ? null : new PdfDocument(file, pages);
    }

    /// <summary>Reads a page. Never throws for what is wrong with the file: a page that cannot be read is empty, and a notice says why.</summary>
    /// <param name="pageIndex">0-based.</param>
    public PageContent ReadPage(int pageIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pageIndex, PageCount);
        var page = _pages[pageIndex];
        try
        {
            return PageReader.Read(_content, page, pageIndex + 1);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            // A mistake of this library, which must not cost the other pages. The tests look for this notice and fail on it.
            _file.Notices.Add(PdfNoticeKind.PageDamaged, $"unexpected {exception.GetType().Name}", pageIndex + 1);
            return PageReader.Empty(page, pageIndex + 1);
        }
    }
}
