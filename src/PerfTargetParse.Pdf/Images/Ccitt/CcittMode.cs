namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>How the next change of a row is told (ITU-T T.4, table 4). The vertical ones are the distance from the change above.</summary>
internal enum CcittMode
{
    Left3 = -3,
    Left2 = -2,
    Left1 = -1,
    Vertical = 0,
    Right1 = 1,
    Right2 = 2,
    Right3 = 3,

    /// <summary>The colour goes on past the next two changes above.</summary>
    Pass,

    /// <summary>Two runs follow.</summary>
    Horizontal,

    /// <summary>No code, or one of an extension.</summary>
    None,
}
