namespace PerfTargetParse.Pdf.Content;

/// <summary>How the components of a colour space are to be understood.</summary>
internal enum ColorModel : byte
{
    /// <summary>Of light: all at their highest are white.</summary>
    Light,

    /// <summary>Of ink: all at their lowest are white.</summary>
    Ink,

    /// <summary>Patterns, palettes and the like, which are taken as seen.</summary>
    Other,
}
