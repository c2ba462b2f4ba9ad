using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>The characters of a text object (GB/T 33190-2016, 11.2 and 11.3). What they mean stands in the file; which glyphs draw them is of no interest.</summary>
internal static class OfdText
{
    private const double Ascent = 0.88;
    private const double Descent = 0.12;

    public static void Read(OfdNode node, in OfdMatrix parent, OfdClip clip, List<Glyph> glyphs, int mostGlyphs)
    {
        var matrix = parent.Of(node);
        var size = node.Number("Size", 0);
        var scale = node.Number("HScale", 1);
        var isDownward = (((int)node.Number("ReadDirection", 0) / 90) & 1) == 1;
        var isTurned = (((int)node.Number("CharDirection", 0) / 90) & 1) == 1;
        var marks = isDownward ? GlyphMarks.Vertical : GlyphMarks.None;
        if ((node["Fill"] is "false" && node["Stroke"] is not "true") || node.Number("Alpha", 255) <= 0)
        {
            marks |= GlyphMarks.Invisible;
        }

        double x = 0, y = 0;
        foreach (var code in node.All("TextCode"))
        {
            x = code.Number("X", x);
            y = code.Number("Y", y);
            var text = code.Text.Trim('\r', '\n', '\t');
            var count = text.EnumerateRunes().Count();
            var stepsX = Steps(code["DeltaX"], count);
            var stepsY = Steps(code["DeltaY"], count);
            var index = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                if (glyphs.Count >= mostGlyphs)
                {
                    return;
                }

                var natural = size * (rune.Value < 0x2E80 && !isDownward ? 0.5 : 1) * scale;
                var (stepX, stepY) = stepsX.Length == 0 && stepsY.Length == 0
                    ? (isDownward ? (0, natural) : (natural, 0))
                    : (Step(stepsX, index), Step(stepsY, index));
                Add(rune.ToString(), x, y, stepX > 0 && stepX < 4 * size ? stepX : natural);
                x += stepX;
                y += stepY;
                index++;
            }
        }

        void Add(string text, double left, double baseline, double width)
        {
            var (x0, y0, x1, y1) = isTurned
                ? matrix.Apply(left - (size * Descent), baseline, left + (size * Ascent), baseline + width)
                : matrix.Apply(left, baseline - (size * Ascent), left + width, baseline + (size * Descent));
            if (float.IsFinite(x0 + y0 + x1 + y1) && size > 0)
            {
                var turn = (byte)((matrix.Turn + (isTurned ? 1 : 0)) & 3);
                var clipped = clip.Shows((x0 + x1) / 2, (y0 + y1) / 2) ? GlyphMarks.None : GlyphMarks.Clipped;
                glyphs.Add(new Glyph(text, x0, y0, x1, y1, (float)(size * matrix.Height), turn, marks | clipped));
            }
        }
    }

    /// <summary>The distances from each character to the next: "g n v" is n times v. Writers leave out the last ones where they are all the same.</summary>
    private static double[] Steps(string? text, int count)
    {
        var parts = (text ?? string.Empty).Split((char[])[' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        var steps = new List<double>();
        for (var i = 0; i < parts.Length && steps.Count < count; i++)
        {
            var repeat = 1d;
            if (parts[i] is "g" or "G")
            {
                if (i + 2 >= parts.Length || !OfdNode.TryNumber(parts[i + 1], out repeat))
                {
                    break;
                }

                i += 2;
            }

            if (!OfdNode.TryNumber(parts[i], out var step))
            {
                break;
            }

            steps.AddRange(Enumerable.Repeat(step, (int)Math.Clamp(repeat, 0, count - steps.Count)));
        }

        return [.. steps];
    }

    private static double Step(double[] steps, int index) => steps.Length == 0 ? 0 : steps[Math.Min(index, steps.Length - 1)];
}
