namespace PerfTargetParse.Pdf;

/// <summary>What was noticed about a file while it was read.</summary>
public enum PdfNoticeKind
{
    /// <summary>The cross-reference table was wrong or missing and was made anew by looking through the file.</summary>
    CrossReferenceRebuilt,

    /// <summary>Something of the file's structure was wrong and was read all the same: a length, an object's number, an end mark.</summary>
    Repaired,

    /// <summary>The file ends before it should.</summary>
    Truncated,

    /// <summary>A stream could not be decoded to its end; what came out before is used.</summary>
    StreamDamaged,

    /// <summary>A filter, or a variant of one, that is not known.</summary>
    FilterUnsupported,

    /// <summary>A page could not be read, or not in full.</summary>
    PageDamaged,

    /// <summary>Characters of a font whose meaning the file does not tell; they are given as U+FFFD.</summary>
    TextUnmapped,

    /// <summary>A limit of <see cref="PdfLimits"/> was reached; <see cref="PdfNotice.Detail"/> is the limit's name.</summary>
    LimitReached,
}
