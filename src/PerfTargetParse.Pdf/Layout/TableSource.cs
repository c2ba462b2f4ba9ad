namespace PerfTargetParse.Pdf.Layout;

/// <summary>How the grid of a table was found.</summary>
public enum TableSource
{
    /// <summary>By its rules.</summary>
    Ruled,

    /// <summary>By the alignment of its words.</summary>
    Aligned,
}
