namespace PerfTargetParse.Forms;

/// <summary>The codes that stand in <c>notes</c>: every repair or inference that a value needed. A blank cell that continues the one above is neither: its confidence says so.</summary>
public static class Notes
{
    /// <summary>Level 1 follows from the printed level 2.</summary>
    public const string Level1FromLevel2 = "level1FromLevel2";

    /// <summary>A level-2 word stood where level 1 should.</summary>
    public const string LevelMisplaced = "levelMisplaced";

    /// <summary>The levels printed beside each other do not belong together.</summary>
    public const string LevelConflict = "levelConflict";

    /// <summary>Cells stood in other columns than the headings say.</summary>
    public const string CellsShifted = "cellsShifted";

    /// <summary>Rows of the source were put together to one.</summary>
    public const string RowsJoined = "rowsJoined";

    /// <summary>A page break cut the row; what its cells hold says that the parts belong together.</summary>
    public const string RowOverPages = "rowOverPages";

    /// <summary>The source does not show where rows end.</summary>
    public const string RowsInferred = "rowsInferred";

    /// <summary>The source does not show where cells end.</summary>
    public const string CellsInferred = "cellsInferred";

    /// <summary>Level words are printed in the middle of their rows; which rows those are follows from where the words stand.</summary>
    public const string LevelsCentred = "levelsCentred";

    /// <summary>Which rows a level word belongs to cannot be told from where it stands.</summary>
    public const string LevelsUncertain = "levelsUncertain";

    /// <summary>A number ends with its line, and the next line begins with a digit.</summary>
    public const string NumberMayGoOn = "numberMayGoOn";

    /// <summary>No unit of money is printed; yuan is assumed.</summary>
    public const string ScaleAssumed = "scaleAssumed";

    /// <summary>The span of a line of money follows from its place.</summary>
    public const string ScopeInferred = "scopeInferred";

    /// <summary>Of several labels one was chosen for the only text.</summary>
    public const string LabelChosen = "labelChosen";

    /// <summary>The text was recognised from a picture.</summary>
    public const string Recognised = "ocr";

    /// <summary>The text was recognised from a picture, and the program that did so is not sure of it.</summary>
    public const string RecognisedUnsure = "ocrUnsure";

    /// <summary>The year stands in the document, not in the form.</summary>
    public const string YearFromDocument = "yearFromDocument";
}
