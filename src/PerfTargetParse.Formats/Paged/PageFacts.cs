using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Paged;

/// <summary>What must be said of a page besides what stands on it.</summary>
/// <param name="IsPicture">It holds an image and no text at all.</param>
/// <param name="IsMostlyPicture">Images cover most of it, and there is text besides: as on a scan with a stamp or a page number.</param>
/// <param name="IsTextUnderImage">All of its text is invisible.</param>
/// <param name="Unmapped">Characters whose meaning is not known.</param>
/// <param name="Clipped">Characters that no viewer shows.</param>
internal readonly record struct PageFacts(bool IsPicture, bool IsMostlyPicture, bool IsTextUnderImage, int Unmapped, int Clipped)
{
    private const double Most = 0.5;

    public static PageFacts Of(PageContent page)
    {
        int visible = 0, invisible = 0, unmapped = 0, clipped = 0;
        foreach (var glyph in page.Glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                continue;
            }

            visible += (glyph.Marks & (GlyphMarks.Invisible | GlyphMarks.Clipped)) == 0 ? 1 : 0;
            invisible += (glyph.Marks & GlyphMarks.Invisible) != 0 ? 1 : 0;
            unmapped += (glyph.Marks & GlyphMarks.Unmapped) != 0 ? 1 : 0;
            clipped += (glyph.Marks & GlyphMarks.Clipped) != 0 ? 1 : 0;
        }

        var hasImages = page.Images.Count > 0;
        return new PageFacts(visible + invisible == 0 && hasImages, visible > 0 && hasImages && CoveredPart(page) >= Most, visible == 0 && invisible > 0 && hasImages, unmapped, clipped);
    }

    /// <summary>How much of the page its images cover; where they overlap, at most the whole.</summary>
    private static double CoveredPart(PageContent page) => page.Images.Sum(image =>
        Length(image.X0, image.X1, page.Width) * Length(image.Y0, image.Y1, page.Height)) / (page.Width * page.Height);

    private static double Length(double from, double to, double page) => Math.Max(0, Math.Min(to, page) - Math.Max(from, 0));
}
