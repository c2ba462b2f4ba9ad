namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>What stands before a row.</summary>
internal enum RowMark
{
    /// <summary>The row refers to none.</summary>
    Alone,

    /// <summary>The row refers to the one before.</summary>
    ByAbove,

    /// <summary>There is no further row.</summary>
    EndOfImage,
}
