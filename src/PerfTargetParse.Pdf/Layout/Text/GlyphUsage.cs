using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Which glyphs of a page are used, and how most of them run.</summary>
/// <remarks>
/// Invisible text stands for what an image shows, so it is used where an image lies under it and no visible glyph says the same there, or
/// where the page has nothing else.
/// </remarks>
internal sealed class GlyphUsage
{
    /// <summary>Side of the squares in which visible glyphs are looked up, in points.</summary>
    private const float Square = 4;

    private readonly IReadOnlyList<PageImage> _images;
    private readonly float _width;
    private readonly float _height;
    private readonly HashSet<(int X, int Y)>? _visiblePlaces;
    private readonly bool _hasVisible;

    private GlyphUsage(PageContent page, ReadOnlySpan<Glyph> glyphs)
    {
        _images = page.Images;
        _width = (float)page.Width;
        _height = (float)page.Height;
        Span<int> visible = stackalloc int[4];
        Span<int> invisible = stackalloc int[4];
        foreach (ref readonly var glyph in glyphs)
        {
            if (!IsOnPage(glyph) || string.IsNullOrWhiteSpace(glyph.Text))
            {
                continue;
            }

            var votes = (glyph.Marks & GlyphMarks.Invisible) != 0 ? invisible : visible;
            votes[glyph.Turn & 3]++;
        }

        _hasVisible = Sum(visible) > 0;
        MainTurn = MostOf(_hasVisible && Sum(invisible) <= Sum(visible) ? visible : invisible);
        if (_hasVisible && Sum(invisible) > 0)
        {
            _visiblePlaces = PlacesOf(glyphs);
        }
    }

    /// <summary>The turn of more than half of the glyphs; 0 where there is none.</summary>
    public byte MainTurn { get; }

    public static GlyphUsage Of(PageContent page, ReadOnlySpan<Glyph> glyphs) => new(page, glyphs);

    /// <summary>Whether a glyph is used.</summary>
    public bool Uses(in Glyph glyph)
    {
        if (!IsOnPage(glyph))
        {
            return false;
        }

        if ((glyph.Marks & GlyphMarks.Invisible) == 0 || !_hasVisible)
        {
            return true;
        }

        return IsOnImage(glyph) && !_visiblePlaces!.Contains(PlaceOf(glyph));
    }

    private static int Sum(ReadOnlySpan<int> votes) => votes[0] + votes[1] + votes[2] + votes[3];

    private static byte MostOf(ReadOnlySpan<int> votes)
    {
        for (var turn = 1; turn < 4; turn++)
        {
            if (votes[turn] * 2 > Sum(votes))
            {
                return (byte)turn;
            }
        }

        return 0;
    }

    private static (int X, int Y) PlaceOf(in Glyph glyph) => ((int)(glyph.CenterX / Square), (int)(glyph.CenterY / Square));

    /// <summary>Comparisons are written so that no number that is none passes.</summary>
    private bool IsOnPage(in Glyph glyph) =>
        (glyph.Marks & GlyphMarks.Clipped) == 0
        && glyph.CenterX >= 0 && glyph.CenterX <= _width && glyph.CenterY >= 0 && glyph.CenterY <= _height
        && glyph.X1 >= glyph.X0 && glyph.Y1 >= glyph.Y0 && glyph.Size >= 0;

    private bool IsOnImage(in Glyph glyph)
    {
        foreach (var image in _images)
        {
            if (glyph.CenterX >= image.X0 && glyph.CenterX <= image.X1 && glyph.CenterY >= image.Y0 && glyph.CenterY <= image.Y1)
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<(int X, int Y)> PlacesOf(ReadOnlySpan<Glyph> glyphs)
    {
        var places = new HashSet<(int X, int Y)>();
        foreach (ref readonly var glyph in glyphs)
        {
            if ((glyph.Marks & GlyphMarks.Invisible) == 0 && IsOnPage(glyph) && !string.IsNullOrWhiteSpace(glyph.Text))
            {
                var (x, y) = PlaceOf(glyph);
                for (var i = 0; i < 9; i++)
                {
                    places.Add((x + (i % 3) - 1, y + (i / 3) - 1));
                }
            }
        }

        return places;
    }
}
