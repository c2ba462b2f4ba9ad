namespace PerfTargetParse.Model;

/// <summary>The sort of form a project was read from.</summary>
public enum ProjectKind
{
    /// <summary>绩效目标申报表, 绩效目标表.</summary>
    Declaration,

    /// <summary>绩效目标批复表, 审批表.</summary>
    Approval,

    /// <summary>绩效自评表.</summary>
    SelfEvaluation,

    /// <summary>绩效监控表.</summary>
    Monitoring,

    /// <summary>绩效目标汇总表 with one row an indicator.</summary>
    Summary,

    /// <summary>部门整体支出绩效目标表.</summary>
    DepartmentWide,

    /// <summary>转移支付绩效目标表.</summary>
    Transfer,
}
