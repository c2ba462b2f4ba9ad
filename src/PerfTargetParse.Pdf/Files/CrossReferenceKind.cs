namespace PerfTargetParse.Pdf.Files;

/// <summary>What a table says of an object.</summary>
internal enum CrossReferenceKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That there is none of that number.</summary>
    Free,

    InFile,

    /// <summary>In an object stream.</summary>
    Compressed,
}
