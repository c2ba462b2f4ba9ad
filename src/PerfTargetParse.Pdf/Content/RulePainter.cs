using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Finds the lines that a path draws when it is painted or made a clip.</summary>
/// <remarks>
/// White paint is no line on white paper, but one on a shaded area, where tables of many designs have nothing else between their cells:
/// so a white line counts where an area painted before lies under its middle. A white area on nothing keeps its edges: nobody sees
/// them, but producers fill each cell that way, and they are marked as the weakest evidence of paint anyway.
/// </remarks>
internal sealed class RulePainter(RuleList rules) : IDisposable
{
    /// <summary>Thinner areas are lines.</summary>
    private const double Thin = 3;

    /// <summary>Thicker strokes are areas.</summary>
    private const double Thick = 6;

    /// <summary>Corners of a filled shape that may still be a line with mitred ends.</summary>
    private const int MostCorners = 8;

    /// <summary>Areas that are looked through for one under a white line.</summary>
    private const int MostAreas = 256;

    private readonly PooledList<Box> _areas = new(64);
    private readonly HashSet<(int, int, int, int)> _clips = [];
    private readonly DotRun _dots = new(rules);

    public void Stroke(ReadOnlySpan<PathPoint> points, in GraphicsState state)
    {
        if (state.IsStrokeClear)
        {
            return;
        }

        var pen = new Pen(
            state.LineWidth * Math.Sqrt((state.Ctm.A * state.Ctm.A) + (state.Ctm.C * state.Ctm.C)),
            state.LineWidth * Math.Sqrt((state.Ctm.B * state.Ctm.B) + (state.Ctm.D * state.Ctm.D)),
            state.StrokePaint.IsWhite);
        while (!points.IsEmpty)
        {
            var part = Subpath.First(points);
            points = points[part.Length..];
            if (part.Length == 5 && Subpath.TryRectangle(part, out var box) && (box.Width < Thin / 2 || box.Height < Thin / 2))
            {
                // Two strokes side by side are seen as one line.
                StrokeThin(state.Clip, box, pen);
                continue;
            }

            for (var index = 1; index < part.Length; index++)
            {
                if (part[index].Verb == PathVerb.Line)
                {
                    StrokeSegment(state.Clip, part[index - 1], part[index], pen);
                }
            }
        }
    }

    public void Fill(ReadOnlySpan<PathPoint> points, in GraphicsState state)
    {
        if (state.IsFillClear)
        {
            return;
        }

        var isWhite = state.FillPaint.IsWhite;
        while (!points.IsEmpty)
        {
            var part = Subpath.First(points);
            points = points[part.Length..];
            if (Subpath.TryRectangle(part, out var box))
            {
                var next = Subpath.First(points);
                if (Subpath.TryRectangle(next, out var inner) && IsFrame(box, inner))
                {
                    points = points[next.Length..];
                    FillFrame(state.Clip, box, inner, isWhite);
                }
                else
                {
                    FillBox(state.Clip, box, isWhite);
                }
            }
            else if (part.Length > 2 && !Subpath.HasCurve(part))
            {
                FillPolygon(state.Clip, part, isWhite);
            }
        }
    }

    /// <summary>Takes over the path as a clip.</summary>
    public void Clip(PagePath path, ref GraphicsState state)
    {
        if (path.IsEmpty)
        {
            return;
        }

        var before = state.Clip;
        var bounds = path.Bounds;
        state.Clip = before.Intersect(bounds);
        var clip = state.Clip;
        if (clip.Width < Thin || clip.Height < Thin || Subpath.First(path.Points).Length != path.Points.Length
            || !Subpath.TryRectangle(path.Points, out _) || !_clips.Add(((int)(clip.X0 * 4), (int)(clip.Y0 * 4), (int)(clip.X1 * 4), (int)(clip.Y1 * 4))))
        {
            return;
        }

        // An edge where a clip was before says nothing new.
        if (clip.Y0 > before.Y0)
        {
            rules.AddLevel(clip, clip.X0, clip.X1, clip.Y0, 0, RuleSource.ClipEdge);
        }

        if (clip.Y1 < before.Y1)
        {
            rules.AddLevel(clip, clip.X0, clip.X1, clip.Y1, 0, RuleSource.ClipEdge);
        }

        if (clip.X0 > before.X0)
        {
            rules.AddUpright(clip, clip.X0, clip.Y0, clip.Y1, 0, RuleSource.ClipEdge);
        }

        if (clip.X1 < before.X1)
        {
            rules.AddUpright(clip, clip.X1, clip.Y0, clip.Y1, 0, RuleSource.ClipEdge);
        }
    }

    /// <summary>Paints a rectangle: a line where it is thin, else an area with edges.</summary>
    public void FillBox(in Box clip, in Box box, bool isWhite)
    {
        var seen = box.Intersect(clip);
        double width = seen.Width, height = seen.Height;
        if (!(width >= 0 && height >= 0) || (isWhite && (width < Thin || height < Thin) && !IsOnArea((seen.X0 + seen.X1) / 2, (seen.Y0 + seen.Y1) / 2)))
        {
            return;
        }

        if (width < Thin && height < Thin && width < 2 * height && height < 2 * width)
        {
            _dots.Add(seen);
        }
        else if (height < Thin && width > height)
        {
            rules.AddLevel(clip, seen.X0, seen.X1, (seen.Y0 + seen.Y1) / 2, height, RuleSource.ThinFill);
        }
        else if (width < Thin && height > width)
        {
            rules.AddUpright(clip, (seen.X0 + seen.X1) / 2, seen.Y0, seen.Y1, width, RuleSource.ThinFill);
        }
        else
        {
            rules.AddEdges(clip, seen, RuleSource.FillEdge);
            if (!isWhite)
            {
                _areas.Add(seen);
            }
        }
    }

    /// <summary>Ends what is still open at the end of the page.</summary>
    public void Finish() => _dots.Flush();

    public void Dispose() => _areas.Dispose();

    private void StrokeThin(in Box clip, in Box box, in Pen pen)
    {
        double x = (box.X0 + box.X1) / 2, y = (box.Y0 + box.Y1) / 2;
        if (pen.IsWhite && !IsOnArea(x, y))
        {
            return;
        }

        if (box.Width >= box.Height)
        {
            rules.AddLevel(clip, box.X0, box.X1, y, box.Height + pen.Down, RuleSource.Stroke);
        }
        else
        {
            rules.AddUpright(clip, x, box.Y0, box.Y1, box.Width + pen.Across, RuleSource.Stroke);
        }
    }

    private void StrokeSegment(in Box clip, in PathPoint from, in PathPoint to, in Pen pen)
    {
        var box = Box.Between(from.X, from.Y, to.X, to.Y);
        var isLevel = Subpath.IsLevel(box.Width, box.Height);
        if (!isLevel && !Subpath.IsLevel(box.Height, box.Width))
        {
            return;
        }

        double x = (box.X0 + box.X1) / 2, y = (box.Y0 + box.Y1) / 2;
        var thickness = isLevel ? pen.Down : pen.Across;
        if (thickness > Thick || (thickness > Thin && thickness > (isLevel ? box.Width : box.Height)))
        {
            var half = thickness / 2;
            FillBox(clip, isLevel ? box with { Y0 = y - half, Y1 = y + half } : box with { X0 = x - half, X1 = x + half }, pen.IsWhite);
        }
        else if (pen.IsWhite && !IsOnArea(x, y))
        {
            return;
        }
        else if (isLevel)
        {
            rules.AddLevel(clip, box.X0, box.X1, y, thickness, RuleSource.Stroke);
        }
        else
        {
            rules.AddUpright(clip, x, box.Y0, box.Y1, thickness, RuleSource.Stroke);
        }
    }

    /// <summary>Whether the second of two rectangles leaves nothing of the first but a frame as thin as a line.</summary>
    private static bool IsFrame(in Box outer, in Box inner)
    {
        double left = inner.X0 - outer.X0, top = inner.Y0 - outer.Y0, right = outer.X1 - inner.X1, bottom = outer.Y1 - inner.Y1;
        return Math.Min(Math.Min(left, top), Math.Min(right, bottom)) >= 0
            && Math.Max(Math.Max(left, top), Math.Max(right, bottom)) is > 0 and < Thin
            && inner.Width > Thin && inner.Height > Thin;
    }

    private void FillFrame(in Box clip, in Box outer, in Box inner, bool isWhite)
    {
        Span<Box> sides =
        [
            outer with { Y1 = inner.Y0 },
            outer with { Y0 = inner.Y1 },
            outer with { X1 = inner.X0 },
            outer with { X0 = inner.X1 },
        ];
        foreach (ref readonly var side in sides)
        {
            if (!side.IsEmpty)
            {
                FillBox(clip, side, isWhite);
            }
        }
    }

    private void FillPolygon(in Box clip, ReadOnlySpan<PathPoint> part, bool isWhite)
    {
        var bounds = new Box(part[0].X, part[0].Y, part[0].X, part[0].Y);
        foreach (ref readonly var point in part)
        {
            bounds = new(Math.Min(bounds.X0, point.X), Math.Min(bounds.Y0, point.Y), Math.Max(bounds.X1, point.X), Math.Max(bounds.Y1, point.Y));
        }

        if (Math.Min(bounds.Width, bounds.Height) < Thin)
        {
            if (part.Length <= MostCorners && Math.Max(bounds.Width, bounds.Height) > Thin)
            {
                FillBox(clip, bounds, isWhite);
            }
        }
        else if (Subpath.IsOrthogonal(part))
        {
            for (var index = 0; index < part.Length; index++)
            {
                ref readonly var from = ref part[index];
                ref readonly var to = ref part[(index + 1) % part.Length];
                var side = Box.Between(from.X, from.Y, to.X, to.Y);
                if (side.Width > side.Height)
                {
                    rules.AddLevel(clip, side.X0, side.X1, (side.Y0 + side.Y1) / 2, 0, RuleSource.FillEdge);
                }
                else
                {
                    rules.AddUpright(clip, (side.X0 + side.X1) / 2, side.Y0, side.Y1, 0, RuleSource.FillEdge);
                }
            }
        }
    }

    private bool IsOnArea(double x, double y)
    {
        var areas = _areas.Items;
        for (var index = areas.Length - 1; index >= Math.Max(0, areas.Length - MostAreas); index--)
        {
            if (areas[index].Contains(x, y))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How thick a stroke is, and whether it is white.</summary>
    /// <param name="Across">Thickness of an upright line.</param>
    /// <param name="Down">Thickness of a level line.</param>
    /// <param name="IsWhite">Whether it is white.</param>
    private readonly record struct Pen(double Across, double Down, bool IsWhite);
}
