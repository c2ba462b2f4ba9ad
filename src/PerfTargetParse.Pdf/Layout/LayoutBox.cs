namespace PerfTargetParse.Pdf.Layout;

/// <summary>A rectangle in points from the upper left corner of the page.</summary>
/// <param name="X0">Left.</param>
/// <param name="Y0">Top.</param>
/// <param name="X1">Right.</param>
/// <param name="Y1">Bottom.</param>
public readonly record struct LayoutBox(float X0, float Y0, float X1, float Y1)
{
    /// <summary>Width.</summary>
    public float Width => X1 - X0;

    /// <summary>Height.</summary>
    public float Height => Y1 - Y0;

    /// <summary>Whether a point lies inside or on the left or upper edge.</summary>
    public bool Contains(float x, float y) => x >= X0 && x < X1 && y >= Y0 && y < Y1;

    /// <summary>The smallest rectangle about both.</summary>
    public LayoutBox With(LayoutBox other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));
}
