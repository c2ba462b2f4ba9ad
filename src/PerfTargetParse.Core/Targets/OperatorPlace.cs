namespace PerfTargetParse.Targets;

/// <summary>Where a comparing word stands.</summary>
public enum OperatorPlace
{
    /// <summary>A sign, before what it compares; it states its operator before words too.</summary>
    Sign,

    /// <summary>A word before a number or date: 不低于90%.</summary>
    Before,

    /// <summary>A word before a number that compares only between words and the number, and is no sign of its own: 满意度为90%.</summary>
    Between,

    /// <summary>A word after a number, its unit, or a grade: 90%以上, 合格及以上.</summary>
    After,

    /// <summary>A word after a number only: 24小时内.</summary>
    AfterNumber,

    /// <summary>A word after a date: 12月底前.</summary>
    AfterDate,
}
