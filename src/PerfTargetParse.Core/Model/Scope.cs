namespace PerfTargetParse.Model;

/// <summary>The span that money, a goal or a target is for.</summary>
public enum Scope
{
    /// <summary>The year of the form.</summary>
    Annual,

    /// <summary>The whole implementation period (indicators).</summary>
    Period,

    /// <summary>The whole life of the project (money).</summary>
    Project,

    /// <summary>The whole life of the project (goals).</summary>
    Overall,

    /// <summary>What was reached (goals of self-evaluations).</summary>
    Result,
}
