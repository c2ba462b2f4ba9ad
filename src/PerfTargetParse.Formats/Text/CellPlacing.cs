namespace PerfTargetParse.Formats.Text;

/// <summary>How the separators of a line place its cells.</summary>
internal enum CellPlacing
{
    /// <summary>No separator.</summary>
    None,

    /// <summary>A separator alone.</summary>
    Lone,

    /// <summary>One separator, before the text.</summary>
    Leading,

    /// <summary>One separator, after the text.</summary>
    Trailing,

    /// <summary>Anything else: a row of cells.</summary>
    Row,
}
