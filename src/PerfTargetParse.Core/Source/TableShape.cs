namespace PerfTargetParse.Source;

/// <summary>What a reader knows of the rows of a table.</summary>
public enum TableShape
{
    /// <summary>A row is a row of the print.</summary>
    Rows,

    /// <summary>A row is a line of the print: a wrapped cell goes on in the row under it.</summary>
    Lines,

    /// <summary>Cells are known, but not where rows end: every row holds one cell.</summary>
    Cells,
}
