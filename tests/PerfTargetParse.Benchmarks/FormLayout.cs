namespace PerfTargetParse.Benchmarks;

/// <summary>The shapes that forms are found in as text.</summary>
public enum FormLayout
{
    /// <summary>Rows of cells divided by tabs, blank lines and left-over markup between them.</summary>
    Rows,

    /// <summary>Rows by tabs where two terms stand side by side: the whole period and the year.</summary>
    TwoTerms,

    /// <summary>One cell a line, a blank line behind each row: what word processors leave.</summary>
    Cells,

    /// <summary>One table with a project in each group of rows; sign, value and unit in columns of their own.</summary>
    Summary,

    /// <summary>Words of a row divided by single blanks: what is left of a page's text.</summary>
    Words,
}
