namespace PerfTargetParse.Pdf.Pages;

/// <summary>What a rule was drawn as; the earlier, the surer it is a line that somebody sees.</summary>
public enum RuleSource : byte
{
    /// <summary>A stroked line or the stroked edge of a rectangle.</summary>
    Stroke,

    /// <summary>A filled rectangle too thin to be anything but a line.</summary>
    ThinFill,

    /// <summary>An edge of a filled area, as of a shaded cell.</summary>
    FillEdge,

    /// <summary>An edge of a clip rectangle, as some producers set for each cell.</summary>
    ClipEdge,
}
