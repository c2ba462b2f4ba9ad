namespace PerfTargetParse.Model;

/// <summary>The sort of a target value.</summary>
public enum TargetKind
{
    /// <summary>One number.</summary>
    Number,

    /// <summary>Two numbers, from and to.</summary>
    Range,

    /// <summary>A date, a deadline or a span of dates.</summary>
    Date,

    /// <summary>Words.</summary>
    Text,
}
