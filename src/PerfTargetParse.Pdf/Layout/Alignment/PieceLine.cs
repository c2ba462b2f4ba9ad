namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>A line outside ruled tables, cut at its wide gaps.</summary>
/// <param name="Pieces">Its pieces from left to right.</param>
/// <param name="Box">Where it stands, as the page is read.</param>
internal sealed record PieceLine(IReadOnlyList<Piece> Pieces, LayoutBox Box)
{
    public PieceLine(IReadOnlyList<Piece> pieces)
        : this(pieces, BoxOf(pieces))
    {
    }

    /// <summary>Whether gaps divide it.</summary>
    public bool HasGaps => Pieces.Count > 1;

    /// <summary>Size of its font, as its height tells.</summary>
    public float Size => Box.Height;

    private static LayoutBox BoxOf(IReadOnlyList<Piece> pieces)
    {
        var box = pieces[0].Box;
        for (var i = 1; i < pieces.Count; i++)
        {
            box = box.With(pieces[i].Box);
        }

        return box;
    }
}
