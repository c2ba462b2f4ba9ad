namespace PerfTargetParse.Forms;

/// <summary>What stands between a piece and the one before it.</summary>
internal enum Break
{
    /// <summary>A blank inside a line: a cell boundary, or just a blank.</summary>
    Space,

    /// <summary>The end of a line outside tables: a cell boundary, a row boundary, or a wrapped cell.</summary>
    Line,

    /// <summary>An empty line outside tables: a cell boundary, perhaps a row boundary.</summary>
    Gap,

    /// <summary>A cell boundary inside a row.</summary>
    Cell,

    /// <summary>A cell boundary; whether it ends a row is not known.</summary>
    CellOrRow,

    /// <summary>The beginning of a row.</summary>
    Row,
}
