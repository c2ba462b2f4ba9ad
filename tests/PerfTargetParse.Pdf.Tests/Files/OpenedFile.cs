using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>A file opened for a test, with all that can be asked of it.</summary>
internal sealed record OpenedFile(PdfFile? File, IReadOnlyList<PdfPageNode> Pages, PdfNotices Collected, PdfOpenFailure? Failure)
{
    public IReadOnlyList<PdfNotice> Notices => Collected.ToList();

    /// <summary>The notices but the one that there was no table, where that is not what a test is about.</summary>
    public IEnumerable<PdfNotice> OtherNotices => Notices.Where(static notice => notice.Kind != PdfNoticeKind.CrossReferenceRebuilt);

    public static OpenedFile Open(byte[] bytes, PdfOptions? options = null)
    {
        var notices = new PdfNotices();
        var file = PdfFile.Open(bytes, options ?? PdfOptions.Default, notices, out var failure);
        return new OpenedFile(file, file is null ? [] : PageTree.Read(file), notices, failure);
    }

    public static OpenedFile Open(string text, PdfOptions? options = null) => Open(PdfBuilder.ToBytes(text), options);

    /// <summary>The content of each page.</summary>
    public string[] Contents() => [.. Pages.Select((_, index) => Content(index))];

    public string Content(int page)
    {
        Assert.NotNull(File);
        var contents = File.Get(Pages[page].Dictionary, "Contents");
        return contents.AsStream is { } stream ? PdfBuilder.ToText(File.Decode(stream).Span) : string.Empty;
    }

    public bool HasNotice(PdfNoticeKind kind) => Notices.Any(notice => notice.Kind == kind);
}
