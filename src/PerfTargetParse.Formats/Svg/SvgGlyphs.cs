using System.Text;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Svg;

/// <summary>Draws the text of a page: glyphs of a line as one text, each at its own place.</summary>
internal static class SvgGlyphs
{
    /// <summary>Part of the size that lies below the baseline, as glyphs' boxes have it.</summary>
    private const float Descent = 0.12f;

    public static void Draw(SvgPaper paper, IReadOnlyList<Glyph> glyphs, IReadOnlyList<DrawnCell> withheld)
    {
        var text = new StringBuilder();
        var places = new List<float>();
        for (var i = 0; i < glyphs.Count;)
        {
            var first = glyphs[i];
            if (first.Text.Length == 0)
            {
                i++;
                continue;
            }

            if (withheld.Any(c => first.CenterX >= c.X0 && first.CenterX < c.X1 && first.CenterY >= c.Y0 && first.CenterY < c.Y1))
            {
                // What is kept out of results must not be read here either.
                paper.Rectangle("block", first.X0, first.Y0, first.X1, first.Y1);
                i++;
                continue;
            }

            text.Clear();
            places.Clear();
            var end = i;
            do
            {
                Add(glyphs[end++], text, places);
            }
            while (first.Turn == 0 && end < glyphs.Count && GoesOn(glyphs[end - 1], glyphs[end], withheld.Count > 0));

            var (x, baseline) = StartOf(first);
            if (first.Turn != 0)
            {
                places.Clear();
                places.Add(x);
            }

            paper.Text(IsHidden(first) ? "hidden" : string.Empty, [.. places], baseline, first.Size, text.ToString(), first.Turn);
            i = end;
        }
    }

    /// <summary>Whether a glyph stands on the same line; where something is withheld every glyph is looked at by itself.</summary>
    private static bool GoesOn(in Glyph last, in Glyph next, bool isSingle) =>
        !isSingle && next.Turn == last.Turn && next.Size == last.Size && next.Marks == last.Marks && Math.Abs(next.Y1 - last.Y1) < 0.05f && next.X0 >= last.X0 && next.X0 - last.X1 < next.Size;

    private static void Add(in Glyph glyph, StringBuilder text, List<float> places)
    {
        for (var i = 0; i < glyph.Text.Length; i++)
        {
            places.Add(glyph.X0 + ((glyph.X1 - glyph.X0) * i / glyph.Text.Length));
        }

        text.Append(glyph.Text);
    }

    private static (float X, float Baseline) StartOf(in Glyph glyph)
    {
        var descent = Descent * glyph.Size;
        return glyph.Turn switch
        {
            1 => (glyph.X0 + descent, glyph.Y0),
            2 => (glyph.X1, glyph.Y0 + descent),
            3 => (glyph.X1 - descent, glyph.Y1),
            _ => (glyph.X0, glyph.Y1 - descent),
        };
    }

    private static bool IsHidden(in Glyph glyph) => (glyph.Marks & (GlyphMarks.Invisible | GlyphMarks.Clipped)) != 0;
}
