namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>How far a filter came. What it wrote counts in each case.</summary>
internal enum FilterOutcome
{
    Complete,

    /// <summary>The data are wrong or end too early.</summary>
    Damaged,

    /// <summary>More would come out than is allowed.</summary>
    TooLong,
}
