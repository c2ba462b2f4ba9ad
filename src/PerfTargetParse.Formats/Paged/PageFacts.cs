using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Paged;

/// <summary>What must be said of a page besides what stands on it.</summary>
/// <param name="IsPicture">It holds an image and no text at all.</param>
/// <param name="IsTextUnderImage">All of its text is invisible.</param>
/// <param name="Unmapped">Characters whose meaning is not known.</param>
/// <param name="Clipped">Characters that no viewer shows.</param>
internal readonly record struct PageFacts(bool IsPicture, bool IsTextUnderImage, int Unmapped, int Clipped)
{
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

        return new PageFacts(visible + invisible == 0 && page.Images.Count > 0, visible == 0 && invisible > 0 && page.Images.Count > 0, unmapped, clipped);
    }
}
