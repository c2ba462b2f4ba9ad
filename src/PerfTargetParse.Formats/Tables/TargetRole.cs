namespace PerfTargetParse.Formats.Tables;

/// <summary>What a value in the table of targets is to its indicator.</summary>
internal enum TargetRole
{
    /// <summary>A target.</summary>
    Target,

    /// <summary>What was reached.</summary>
    Actual,

    /// <summary>The value of a past year.</summary>
    Previous,
}
