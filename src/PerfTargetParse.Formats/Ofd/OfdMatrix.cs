namespace PerfTargetParse.Formats.Ofd;

/// <summary>A transformation of the page: x' = A·x + C·y + E, y' = B·x + D·y + F (GB/T 33190-2016, 8.5.3).</summary>
internal readonly record struct OfdMatrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Points of a millimetre.</summary>
    private const double Point = 72 / 25.4;

    /// <summary>From millimetres to points, with the page's own corner at the origin.</summary>
    public static OfdMatrix Page(double left, double top) => new(Point, 0, 0, Point, -left * Point, -top * Point);

    /// <summary>How large a unit across the direction of x becomes.</summary>
    public double Height => Math.Sqrt((C * C) + (D * D));

    /// <summary>Quarter turns clockwise of the direction of x.</summary>
    public byte Turn => Math.Abs(A) >= Math.Abs(B) ? (byte)(A >= 0 ? 0 : 2) : (byte)(B >= 0 ? 1 : 3);

    /// <summary>The transformation of an object inside this one: its own, then to its boundary's corner.</summary>
    public OfdMatrix Of(OfdNode node)
    {
        var own = OfdNode.Numbers(node["CTM"]) is [var a, var b, var c, var d, var e, var f] ? new OfdMatrix(a, b, c, d, e, f) : new(1, 0, 0, 1, 0, 0);
        var boundary = OfdNode.Numbers(node["Boundary"]);
        var (left, top) = boundary.Length >= 2 ? (boundary[0], boundary[1]) : (0, 0);
        return new(
            (own.A * A) + (own.B * C),
            (own.A * B) + (own.B * D),
            (own.C * A) + (own.D * C),
            (own.C * B) + (own.D * D),
            ((own.E + left) * A) + ((own.F + top) * C) + E,
            ((own.E + left) * B) + ((own.F + top) * D) + F);
    }

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The smallest upright box about a box after the transformation: left, top, right, bottom.</summary>
    public (float X0, float Y0, float X1, float Y1) Apply(double x0, double y0, double x1, double y1)
    {
        var (ax, ay) = Apply(x0, y0);
        var (bx, by) = Apply(x1, y0);
        var (cx, cy) = Apply(x0, y1);
        var (dx, dy) = Apply(x1, y1);
        return (
            (float)Math.Min(Math.Min(ax, bx), Math.Min(cx, dx)),
            (float)Math.Min(Math.Min(ay, by), Math.Min(cy, dy)),
            (float)Math.Max(Math.Max(ax, bx), Math.Max(cx, dx)),
            (float)Math.Max(Math.Max(ay, by), Math.Max(cy, dy)));
    }
}
