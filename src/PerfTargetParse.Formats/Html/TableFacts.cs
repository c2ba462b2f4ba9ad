namespace PerfTargetParse.Formats.Html;

/// <summary>What tells a table of data from one that only lays out a page.</summary>
internal sealed class TableFacts
{
    /// <summary>Its own rows.</summary>
    public int Rows { get; set; }

    /// <summary>Cells of its fullest row.</summary>
    public int MostCells { get; set; }

    /// <summary>Rows with texts in two cells or more, tables within cells apart.</summary>
    public int FilledRows { get; set; }

    /// <summary>Whether a cell holds a table that stands for itself.</summary>
    public bool HoldsGrid { get; set; }

    /// <summary>Whether text stands outside links.</summary>
    public bool HasPlainText { get; set; }

    /// <summary>Whether it stands for itself even within a cell; a smaller one is text of its cell.</summary>
    public bool IsGrid => HoldsGrid || (Rows >= 2 && MostCells >= 3) || (Rows >= 4 && MostCells >= 2);

    /// <summary>Whether it only lays out: one column, links alone, or tables without rows of its own about them.</summary>
    public bool IsLayout => MostCells <= 1 || !HasPlainText || (HoldsGrid && FilledRows < 2);
}
