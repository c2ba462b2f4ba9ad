namespace PerfTargetParse.Targets;

/// <summary>What a unit measures, as far as reading depends on it.</summary>
public enum UnitSort
{
    /// <summary>It counts things, and a noun may follow: 500个家庭.</summary>
    Count,

    /// <summary>Shares.</summary>
    Ratio,

    /// <summary>Points.</summary>
    Score,

    /// <summary>Lengths of time.</summary>
    Time,

    /// <summary>Ages: inside words they say who is meant, not what is aimed at (60岁以上老人).</summary>
    Age,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Lengths, areas, masses and the like.</summary>
    Measure,
}
