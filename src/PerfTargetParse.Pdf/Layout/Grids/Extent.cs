namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>The rectangle of places about a face, and how many of them are its own.</summary>
/// <param name="row">A row of it.</param>
/// <param name="column">A column of it.</param>
internal struct Extent(int row, int column)
{
    private int _count;

    public int Top { get; private set; } = row;

    public int Bottom { get; private set; } = row;

    public int Left { get; private set; } = column;

    public int Right { get; private set; } = column;

    public readonly bool IsRectangle => _count == (Bottom - Top + 1) * (Right - Left + 1);

    /// <summary>With rows and columns exchanged.</summary>
    public readonly Extent Turned => new(Left, Top) { Bottom = Right, Right = Bottom, _count = _count };

    public void Add(int row, int column)
    {
        _count++;
        (Top, Bottom) = (Math.Min(Top, row), Math.Max(Bottom, row));
        (Left, Right) = (Math.Min(Left, column), Math.Max(Right, column));
    }
}
