namespace PerfTargetParse.Model;

/// <summary>Which print gives the unit of an amount; the nearest one wins.</summary>
public enum ScaleSource
{
    /// <summary>A label: 项目资金(万元).</summary>
    Label,

    /// <summary>The heading of a column: 预算金额(万元).</summary>
    Column,

    /// <summary>A line above or in the form: 单位：万元.</summary>
    Caption,

    /// <summary>The amount itself: 164万元.</summary>
    Cell,

    /// <summary>None: yuan is assumed, and a finding says so.</summary>
    Default,
}
