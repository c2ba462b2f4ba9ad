using PerfTargetParse.TestSupport.Cells;

namespace PerfTargetParse.Formats.Tests.Prints;

/// <summary>A table of a master, read from its rows: &lt; goes on with the cell to the left, ^ with the one above (tests/Prints/grid.py).</summary>
internal sealed class MasterTable
{
    private const string LineBreak = @"\n";

    private readonly List<string[]> _rows = [];

    /// <summary>The cells, top to bottom and left to right.</summary>
    public IReadOnlyList<MasterCell> Cells =>
        [.. from row in Enumerable.Range(0, _rows.Count) from column in Enumerable.Range(0, _rows[row].Length) where IsOwn(_rows[row][column]) select CellAt(row, column)];

    public void Add(string line) =>
        _rows.Add([.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())]);

    private static bool IsOwn(string text) => text is not ("<" or "^");

    private MasterCell CellAt(int row, int column)
    {
        var columns = 1 + _rows[row].Skip(column + 1).TakeWhile(text => text == "<").Count();
        var rows = 1 + _rows.Skip(row + 1).TakeWhile(next => next[column] == "^").Count();
        return new(row, column, rows, columns, MasterCell.Bare(_rows[row][column].Replace(LineBreak, "", StringComparison.Ordinal)));
    }
}
