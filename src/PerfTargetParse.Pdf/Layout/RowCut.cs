namespace PerfTargetParse.Pdf.Layout;

/// <summary>Why the first row of a page is taken for the rest of the last row before.</summary>
public enum RowCut
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>No line closes the row before the break.</summary>
    NoRule,

    /// <summary>Cells that are filled on one side of the break are empty on the other, and texts break off at the edge of their cells.</summary>
    EmptyCells,

    /// <summary>All texts before the break end where their cells leave no room, and go on after it.</summary>
    BrokenLines,
}
