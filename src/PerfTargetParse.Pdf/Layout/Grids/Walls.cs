namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Where lines stand between the places of a grid.</summary>
/// <param name="rows">Rows of places.</param>
/// <param name="columns">Columns of places.</param>
internal sealed class Walls(int rows, int columns)
{
    private readonly bool[] _level = new bool[(rows + 1) * columns];
    private readonly bool[] _upright = new bool[rows * (columns + 1)];

    public int Rows => rows;

    public int Columns => columns;

    /// <summary>Whether a line stands above a place; the row after the last asks for what stands below the last.</summary>
    public ref bool Above(int row, int column) => ref _level[(row * columns) + column];

    /// <summary>Whether a line stands left of a place; the column after the last asks for what stands right of the last.</summary>
    public ref bool LeftOf(int row, int column) => ref _upright[(row * (columns + 1)) + column];
}
