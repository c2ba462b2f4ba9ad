namespace PerfTargetParse.Pdf.Content;

/// <summary>What a part of a path is, as far as rules are made of it.</summary>
internal static class Subpath
{
    /// <summary>How far the ends of a line may lie apart across it: producers round, and scans are a little turned.</summary>
    public const double Tilt = 0.5;

    /// <summary>Points nearer to each other are one.</summary>
    private const double Same = 0.001;

    /// <summary>The points up to the next beginning.</summary>
    public static ReadOnlySpan<PathPoint> First(ReadOnlySpan<PathPoint> points)
    {
        for (var index = 1; index < points.Length; index++)
        {
            if (points[index].Verb == PathVerb.Move)
            {
                return points[..index];
            }
        }

        return points;
    }

    public static bool IsLevel(double dx, double dy) => Math.Abs(dy) <= Tilt && Math.Abs(dy) * 10 <= Math.Abs(dx);

    public static bool HasCurve(ReadOnlySpan<PathPoint> points)
    {
        foreach (ref readonly var point in points)
        {
            if (point.Verb == PathVerb.Curve)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every side is level or upright, so that the edges of the area are candidates for the edges of cells.</summary>
    public static bool IsOrthogonal(ReadOnlySpan<PathPoint> points)
    {
        for (var index = 0; index < points.Length; index++)
        {
            ref readonly var from = ref points[index];
            ref readonly var to = ref points[(index + 1) % points.Length];
            double dx = to.X - from.X, dy = to.Y - from.Y;
            if (!IsLevel(dx, dy) && !IsLevel(dy, dx) && !(Math.Abs(dx) <= Tilt && Math.Abs(dy) <= Tilt))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether it is an upright rectangle, closed by itself or by filling: four corners, whatever further points stand on them.
    /// One without width or height is one too.
    /// </summary>
    public static bool TryRectangle(ReadOnlySpan<PathPoint> points, out Box box)
    {
        box = default;
        Span<PathPoint> corners = stackalloc PathPoint[5];
        var count = 0;
        foreach (ref readonly var point in points)
        {
            if (point.Verb == PathVerb.Curve)
            {
                return false;
            }

            if (count > 0 && IsSame(corners[count - 1], point))
            {
                continue;
            }

            if (count == corners.Length)
            {
                return false;
            }

            corners[count++] = point;
        }

        if (count == 5 && !IsSame(corners[0], corners[4]))
        {
            return false;
        }

        count = count > 1 && IsSame(corners[0], corners[count - 1]) ? count - 1 : count;
        if (count is < 2 or > 4 || count == 3)
        {
            return false;
        }

        box = Box.Between(corners[0].X, corners[0].Y, corners[count / 2].X, corners[count / 2].Y);
        return count == 2
            ? box.Width <= Tilt || box.Height <= Tilt
            : IsAxial(corners[0], corners[1], corners[2]) && IsAxial(corners[2], corners[3], corners[0]);
    }

    private static bool IsSame(in PathPoint a, in PathPoint b) => Math.Abs(a.X - b.X) < Same && Math.Abs(a.Y - b.Y) < Same;

    /// <summary>Whether one of the two sides is level and the other upright.</summary>
    private static bool IsAxial(in PathPoint a, in PathPoint b, in PathPoint c) =>
        (Math.Abs(b.Y - a.Y) <= Tilt && Math.Abs(c.X - b.X) <= Tilt) || (Math.Abs(b.X - a.X) <= Tilt && Math.Abs(c.Y - b.Y) <= Tilt);
}
