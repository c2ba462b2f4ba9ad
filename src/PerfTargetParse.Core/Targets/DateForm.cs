namespace PerfTargetParse.Targets;

/// <summary>How a date is written.</summary>
internal enum DateForm
{
    /// <summary>With 年, 月 or 日.</summary>
    Words,

    /// <summary>2024-01-01.</summary>
    FullNumeric,

    /// <summary>2024-01 or 2024/1.</summary>
    MonthNumeric,

    /// <summary>2024.1, which alone is a number.</summary>
    MonthDotted,

    /// <summary>20240101.</summary>
    CompactDay,

    /// <summary>202401, which alone is a number.</summary>
    CompactMonth,

    /// <summary>2024, only as the first or last of a span.</summary>
    BareYear,

    /// <summary>One or two digits: a month or day as part of a span.</summary>
    BareSmall,

    /// <summary>2024年1, the month of a span that goes on as -6月.</summary>
    OpenMonth,
}
