namespace PerfTargetParse.Formats.Text;

/// <summary>What a line looks like on its own.</summary>
internal enum LineKind
{
    /// <summary>No characters.</summary>
    Empty,

    /// <summary>White space without a tab.</summary>
    Blank,

    /// <summary>Text without a separator.</summary>
    Plain,

    /// <summary>Has tabs.</summary>
    Tabs,

    /// <summary>Has bars and no tab.</summary>
    Bars,

    /// <summary>Has wide gaps of blanks between texts.</summary>
    Gaps,
}
