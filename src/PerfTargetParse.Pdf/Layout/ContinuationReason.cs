namespace PerfTargetParse.Pdf.Layout;

/// <summary>Why a table goes on over a page, or does not.</summary>
public enum ContinuationReason
{
    /// <summary>The column edges are the same and nothing stands between.</summary>
    SameColumns,

    /// <summary>The column edges of one part are among those of the other and nothing stands between.</summary>
    SharedColumns,

    /// <summary>The head of the table is repeated.</summary>
    RepeatedHeader,

    /// <summary>The edges are other ones.</summary>
    OtherColumns,

    /// <summary>Text stands between the two: a title, a caption.</summary>
    TextBetween,

    /// <summary>The table before ends well above the end of its page.</summary>
    EndsEarly,

    /// <summary>It begins with the same labels as the table before: another one of its kind.</summary>
    BeginsAnew,
}
