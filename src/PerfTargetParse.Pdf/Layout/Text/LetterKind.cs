namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>What the spacing of a line must know of a letter.</summary>
[Flags]
internal enum LetterKind : byte
{
    /// <summary>A letter, digit or sign of narrow script.</summary>
    None = 0,

    /// <summary>Nothing but white space.</summary>
    Blank = 1,

    /// <summary>Begins with a character of the wide scripts, between which no blanks are written.</summary>
    WideStart = 2,

    /// <summary>Ends with such a character.</summary>
    WideEnd = 4,

    /// <summary>Marked by the producer as no content.</summary>
    Artifact = 8,
}
