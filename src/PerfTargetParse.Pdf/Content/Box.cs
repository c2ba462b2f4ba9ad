namespace PerfTargetParse.Pdf.Content;

/// <summary>An upright rectangle, the smaller values first; empty where they are not.</summary>
internal readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    public bool IsEmpty => !(X1 > X0 && Y1 > Y0);

    public static Box Between(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));

    public bool Contains(double x, double y) => x >= X0 && x <= X1 && y >= Y0 && y <= Y1;

    /// <summary>What both have in common; its sides are crossed, so that it is empty, where there is nothing.</summary>
    public Box Intersect(in Box other) =>
        new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));
}
