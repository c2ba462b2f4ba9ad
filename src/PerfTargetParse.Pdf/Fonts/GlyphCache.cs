namespace PerfTargetParse.Pdf.Fonts;

/// <summary>Glyphs of codes of one and of two bytes, kept once they are known. Read and filled on several threads: what is kept is never changed.</summary>
internal sealed class GlyphCache
{
    private const int PageSize = 256;

    private Entry?[]?[]? _pages;
    private Entry?[]? _singleBytes;

    /// <summary>Whether a glyph is kept for a code, and which.</summary>
    public bool TryGet(uint code, int length, out FontGlyph glyph)
    {
        var page = length == 1 ? _singleBytes : length == 2 ? _pages?[code / PageSize] : null;
        if (page?[code % PageSize] is { } entry)
        {
            glyph = entry.Glyph;
            return true;
        }

        glyph = default;
        return false;
    }

    /// <summary>Keeps a glyph; longer codes are rare and are not kept.</summary>
    public void Add(uint code, int length, in FontGlyph glyph)
    {
        if (length > 2)
        {
            return;
        }

        // Two threads may each make the same pages, and the one that loses only loses what it kept: both would keep the same.
        if (length == 2)
        {
            _pages ??= new Entry?[]?[PageSize];
        }

        ref var page = ref length == 1 ? ref _singleBytes : ref _pages![code / PageSize];
        page ??= new Entry?[PageSize];
        Volatile.Write(ref page[code % PageSize], new Entry(glyph));
    }

    private sealed class Entry(FontGlyph glyph)
    {
        public FontGlyph Glyph { get; } = glyph;
    }
}
