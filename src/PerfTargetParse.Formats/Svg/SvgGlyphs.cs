using System.Text;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Svg;

/// <summary>Draws the text of a page: glyphs of a line in a cell as one text, each at its own place.</summary>
internal static class SvgGlyphs
{
    /// <summary>Part of the size that lies below the baseline, as glyphs' boxes have it.</summary>
    private const float Descent = 0.12f;

    public static void Draw(SvgPaper paper, IReadOnlyList<Glyph> glyphs, IReadOnlyList<DrawnCell> cells)
    {
        var text = new StringBuilder();
        var places = new List<float>();
        DrawnCell? cell = null;

        // What is kept out of results must not be read here either, whatever else lies over it.
        cells = [.. cells.OrderBy(c => c.Use != CellUse.Withheld)];
        for (var i = 0; i < glyphs.Count;)
        {
            var first = glyphs[i];
            if (first.Text.Length == 0)
            {
                i++;
                continue;
            }

            cell = CellOf(first, cell, cells);
            if (cell?.Use == CellUse.Withheld)
            {
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
            while (first.Turn == 0 && end < glyphs.Count && GoesOn(glyphs[end - 1], glyphs[end]) && CellOf(glyphs[end], cell, cells) == cell);

            var (x, baseline) = StartOf(first);
            if (first.Turn != 0)
            {
                places.Clear();
                places.Add(x);
            }

            paper.Text(IsHidden(first) ? "hidden" : string.Empty, [.. places], baseline, first.Size, text.ToString(), first.Turn, cell?.Title);
            i = end;
        }
    }

    /// <summary>The cell that holds the middle of a glyph, most often the one of the glyph before.</summary>
    private static DrawnCell? CellOf(in Glyph glyph, DrawnCell? last, IReadOnlyList<DrawnCell> cells)
    {
        var (x, y) = (glyph.CenterX, glyph.CenterY);
        return last?.Contains(x, y) == true && cells[0].Use != CellUse.Withheld ? last : cells.FirstOrDefault(cell => cell.Contains(x, y));
    }

    private static bool GoesOn(in Glyph last, in Glyph next) =>
        next.Turn == last.Turn && next.Size == last.Size && next.Marks == last.Marks && Math.Abs(next.Y1 - last.Y1) < 0.05f && next.X0 >= last.X0 && next.X0 - last.X1 < next.Size;

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
