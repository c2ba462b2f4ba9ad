using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>The lines of a path object (GB/T 33190-2016, 9.1 and 9.3).</summary>
internal static class OfdPath
{
    private const double UsualWidth = 0.353;
    private const float Thin = 3;
    private const float Thick = 6;
    private const float Straight = 0.5f;

    public static void Read(OfdNode node, in OfdMatrix parent, in OfdPaint paint, List<Rule> rules, int mostRules)
    {
        var matrix = parent.Of(node);
        var width = (float)((paint.LineWidth ?? UsualWidth) * matrix.Height);
        var isStroked = node["Stroke"] is not "false" && paint.IsStrokeSeen != false && width < Thick;
        var isFilled = node["Fill"] is "true" && paint.IsFillSeen == true;
        foreach (var part in Parts(node.Value("AbbreviatedData") ?? string.Empty, matrix))
        {
            if (rules.Count >= mostRules)
            {
                return;
            }

            if (isFilled && Box(part) is var (x0, y0, x1, y1))
            {
                Fill(x0, y0, x1, y1, rules);
            }
            else if (isStroked)
            {
                for (var i = 1; i < part.Count; i++)
                {
                    Add(part[i - 1], part[i], width, RuleSource.Stroke, rules);
                }
            }
        }
    }

    private static void Fill(float x0, float y0, float x1, float y1, List<Rule> rules)
    {
        var (width, height) = (x1 - x0, y1 - y0);
        if (height < Thin && width > height)
        {
            rules.Add(new Rule(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2, height, RuleSource.ThinFill));
        }
        else if (width < Thin && height > width)
        {
            rules.Add(new Rule((x0 + x1) / 2, y0, (x0 + x1) / 2, y1, width, RuleSource.ThinFill));
        }
        else
        {
            rules.Add(new Rule(x0, y0, x1, y0, 0, RuleSource.FillEdge));
            rules.Add(new Rule(x0, y1, x1, y1, 0, RuleSource.FillEdge));
            rules.Add(new Rule(x0, y0, x0, y1, 0, RuleSource.FillEdge));
            rules.Add(new Rule(x1, y0, x1, y1, 0, RuleSource.FillEdge));
        }
    }

    private static void Add((float X, float Y) from, (float X, float Y) to, float width, RuleSource source, List<Rule> rules)
    {
        var (left, right) = from.X < to.X ? (from.X, to.X) : (to.X, from.X);
        var (top, bottom) = from.Y < to.Y ? (from.Y, to.Y) : (to.Y, from.Y);
        if (bottom - top < Straight && right - left > bottom - top)
        {
            rules.Add(new Rule(left, (top + bottom) / 2, right, (top + bottom) / 2, width, source));
        }
        else if (right - left < Straight && bottom - top > right - left)
        {
            rules.Add(new Rule((left + right) / 2, top, (left + right) / 2, bottom, width, source));
        }
    }

    /// <summary>The box where the part is an upright rectangle; else null.</summary>
    private static (float X0, float Y0, float X1, float Y1)? Box(List<(float X, float Y)> part)
    {
        if (part.Count is not (4 or 5))
        {
            return null;
        }

        for (var i = 1; i < part.Count; i++)
        {
            if (Math.Abs(part[i].X - part[i - 1].X) > Straight && Math.Abs(part[i].Y - part[i - 1].Y) > Straight)
            {
                return null;
            }
        }

        return (part.Min(p => p.X), part.Min(p => p.Y), part.Max(p => p.X), part.Max(p => p.Y));
    }

    /// <summary>The pen's ways without lifting it. Curves end one and begin the next: they are no lines.</summary>
    public static List<List<(float X, float Y)>> Parts(string data, OfdMatrix matrix)
    {
        var parts = new List<List<(float X, float Y)>>();
        var part = new List<(float X, float Y)>();
        (double X, double Y) start = (0, 0);
        var tokens = data.Split((char[])[' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < tokens.Length;)
        {
            var command = tokens[i++];
            if (command == "C")
            {
                Point(start);
                continue;
            }

            var count = command switch { "S" or "M" or "L" => 2, "Q" => 4, "B" => 6, "A" => 7, _ => 0 };
            if (count == 0 || i + count > tokens.Length
                || !OfdNode.TryNumber(tokens[i + count - 2], out var x) || !OfdNode.TryNumber(tokens[i + count - 1], out var y))
            {
                continue;
            }

            i += count;
            if (command != "L")
            {
                part = [];
                parts.Add(part);
                start = command is "S" or "M" ? (x, y) : start;
            }

            Point((x, y));
        }

        return parts;

        void Point((double X, double Y) point)
        {
            var (px, py) = matrix.Apply(point.X, point.Y);
            if (double.IsFinite(px + py))
            {
                part.Add(((float)px, (float)py));
            }
        }
    }
}
