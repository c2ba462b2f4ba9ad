namespace PerfTargetParse.Formats.Tests.Answers;

/// <summary>A line, or a table of rows whose texts are cells; &lt; goes on with the cell to the left, ^ with the one above.</summary>
/// <param name="Text">The line.</param>
/// <param name="IsTable">Whether it is a table.</param>
internal sealed record MasterBlock(string Text, bool IsTable)
{
    public List<string[]> Rows { get; } = [];

    /// <summary>How many columns and rows a cell spans.</summary>
    public (int Columns, int Rows) SpanOf(int row, int column) =>
        (1 + Rows[row].Skip(column + 1).TakeWhile(text => text == "<").Count(), 1 + Rows.Skip(row + 1).TakeWhile(next => next[column] == "^").Count());
}
