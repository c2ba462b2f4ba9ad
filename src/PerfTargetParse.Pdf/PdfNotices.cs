namespace PerfTargetParse.Pdf;

/// <summary>Collects notices, from several threads; the same one is kept once.</summary>
internal sealed class PdfNotices
{
    private const int MostListed = 1_000;

    private readonly Lock _lock = new();
    private readonly HashSet<PdfNotice> _known = [];
    private readonly List<PdfNotice> _listed = [];

    /// <summary>The notices so far, in the order in which they came.</summary>
    public IReadOnlyList<PdfNotice> ToList()
    {
        lock (_lock)
        {
            return [.. _listed];
        }
    }

    public void Add(PdfNoticeKind kind, string detail, int? pageNumber = null)
    {
        var notice = new PdfNotice(kind, pageNumber, detail);
        lock (_lock)
        {
            if (_listed.Count < MostListed && _known.Add(notice))
            {
                _listed.Add(notice);
            }
        }
    }
}
