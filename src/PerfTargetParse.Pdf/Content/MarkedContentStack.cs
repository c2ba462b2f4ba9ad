namespace PerfTargetParse.Pdf.Content;

/// <summary>What marked content is open (ISO 32000-2, 14.6), and what follows from it for the glyphs that are drawn.</summary>
internal sealed class MarkedContentStack(GlyphList glyphs) : IDisposable
{
    /// <summary>Marks that are kept. A page that opens more is made to harm; they are counted, so that what follows stays right.</summary>
    private const int Most = 4_096;

    private readonly PooledList<Mark> _open = new(16);
    private int _beyond;
    private int _artifacts;
    private int _hidden;
    private int _replaced;

    public int Depth => _open.Count + _beyond;

    /// <summary>Number by which the structure tree refers to what is drawn; -1 where it does not.</summary>
    public int Identifier { get; private set; } = -1;

    /// <summary>Whether what is drawn is no content.</summary>
    public bool IsArtifact => _artifacts > 0;

    /// <summary>Whether what is drawn belongs to a layer that is not shown.</summary>
    public bool IsHidden => _hidden > 0;

    /// <param name="identifier">The mark's own number; -1 where it has none.</param>
    /// <param name="isArtifact">Whether it marks what is no content.</param>
    /// <param name="isHidden">Whether it belongs to a layer that is not shown.</param>
    /// <param name="actualText">The text for which what is drawn stands; null where the glyphs speak for themselves.</param>
    public void Open(int identifier = -1, bool isArtifact = false, bool isHidden = false, string? actualText = null)
    {
        if (_open.Count == Most)
        {
            _beyond++;
            return;
        }

        // A text in place of the glyphs covers everything within, so one within another counts for nothing.
        actualText = _replaced > 0 ? null : actualText;
        _open.Add(new(Identifier, isArtifact, isHidden, actualText, glyphs.Count));
        Identifier = identifier >= 0 ? identifier : Identifier;
        _artifacts += isArtifact ? 1 : 0;
        _hidden += isHidden ? 1 : 0;
        _replaced += actualText is not null ? 1 : 0;
    }

    /// <summary>Closes the mark opened last, unless that was before <paramref name="floor"/>.</summary>
    public void Close(int floor)
    {
        if (Depth <= floor)
        {
            return;
        }

        if (_beyond > 0)
        {
            _beyond--;
            return;
        }

        var mark = _open[_open.Count - 1];
        _open.CutTo(_open.Count - 1);
        Identifier = mark.IdentifierBefore;
        _artifacts -= mark.IsArtifact ? 1 : 0;
        _hidden -= mark.IsHidden ? 1 : 0;
        if (mark.ActualText is { } text)
        {
            _replaced--;
            glyphs.ReplaceText(mark.FirstGlyph, text);
        }
    }

    /// <summary>Closes what a stream left open.</summary>
    public void CloseTo(int depth)
    {
        while (Depth > depth)
        {
            Close(depth);
        }
    }

    public void Dispose() => _open.Dispose();

    private readonly record struct Mark(int IdentifierBefore, bool IsArtifact, bool IsHidden, string? ActualText, int FirstGlyph);
}
