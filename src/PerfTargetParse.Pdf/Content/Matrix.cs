namespace PerfTargetParse.Pdf.Content;

/// <summary>A transformation of the plane, written as in a file: x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How long a unit becomes, the directions taken together.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>False where a hostile file has driven it out of the numbers.</summary>
    public bool IsFinite => double.IsFinite(A + B + C + D + E + F);

    /// <summary>First this one, then the other (ISO 32000-2, 8.3.4: M' = M × CTM).</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>First a shift, then this one.</summary>
    public Matrix After(double x, double y) => this with { E = (x * A) + (y * C) + E, F = (x * B) + (y * D) + F };

    public double X(double x, double y) => (A * x) + (C * y) + E;

    public double Y(double x, double y) => (B * x) + (D * y) + F;

    /// <summary>The smallest upright box about a box after the transformation.</summary>
    public Box Apply(in Box box)
    {
        double x1 = X(box.X0, box.Y0), x2 = X(box.X1, box.Y0), x3 = X(box.X0, box.Y1), x4 = X(box.X1, box.Y1);
        double y1 = Y(box.X0, box.Y0), y2 = Y(box.X1, box.Y0), y3 = Y(box.X0, box.Y1), y4 = Y(box.X1, box.Y1);
        return new(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)),
            Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)),
            Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }
}
