namespace PerfTargetParse.Vocabulary;

/// <summary>What the cells of a column of an indicator table are.</summary>
public enum ColumnRole
{
    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标, 指标名称.</summary>
    Name,

    /// <summary>A heading that names the indicator where no other column does, and describes it beside one that does.</summary>
    NameOrDescription,

    /// <summary>指标描述.</summary>
    Description,

    /// <summary>A target value, with or without sign and unit.</summary>
    Target,

    /// <summary>≥ = ≤ in a column of their own.</summary>
    Sign,

    /// <summary>指标性质: signs in one province, directions in another; its cells tell.</summary>
    SignOrDirection,

    /// <summary>正向, 反向, 定性, 定量.</summary>
    Direction,

    /// <summary>计量单位.</summary>
    Unit,

    /// <summary>分值, 权重.</summary>
    Weight,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>得分.</summary>
    Score,

    /// <summary>偏差原因.</summary>
    Reason,

    /// <summary>A past year's value.</summary>
    Previous,

    /// <summary>备注 and other columns kept as they are.</summary>
    Remark,

    /// <summary>序号.</summary>
    Sequence,

    /// <summary>Of a summary table, a column of the project; its field label says which.</summary>
    Project,
}
