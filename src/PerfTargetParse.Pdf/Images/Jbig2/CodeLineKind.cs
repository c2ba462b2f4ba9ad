namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>What a line of a code table gives.</summary>
internal enum CodeLineKind : byte
{
    /// <summary>Numbers from the low one upward.</summary>
    Up,

    /// <summary>Numbers from the low one downward.</summary>
    Down,

    /// <summary>The sign that there is no number.</summary>
    None,
}
