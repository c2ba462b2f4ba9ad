namespace PerfTargetParse.Model;

/// <summary>One form: a project with its money, goals and indicators.</summary>
public sealed record Project
{
    /// <summary>Stable identity, the same in every format.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of form it is.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Project code, also where it was printed before the name.</summary>
    public string? Code { get; init; }

    /// <summary>Project name as printed, without its code.</summary>
    public string? Name { get; init; }

    /// <summary>The budget year the form is for.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>项目性质.</summary>
    public string? Nature { get; init; }

    /// <summary>项目类别, 项目分类.</summary>
    public string? Category { get; init; }

    /// <summary>项目类型.</summary>
    public string? Type { get; init; }

    /// <summary>项目等级.</summary>
    public string? Level { get; init; }

    /// <summary>项目属性; of a list of options the ticked one.</summary>
    public string? Attribute { get; init; }

    /// <summary>主管部门 and its kin.</summary>
    public Party? Department { get; init; }

    /// <summary>The unit that carries the project out; see the order of labels in the contract.</summary>
    public Party? Unit { get; init; }

    /// <summary>Start and end as precise as printed.</summary>
    public Period? Period { get; init; }

    /// <summary>项目概况, 项目内容, the purpose sentence of 资金用途.</summary>
    public string? Overview { get; init; }

    /// <summary>Money lines with an amount.</summary>
    public IReadOnlyList<FundingLine> Funding { get; init; } = [];

    /// <summary>Goal texts.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Indicators in printed order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Labelled content that has no field of its own.</summary>
    public IReadOnlyList<LabelledValue> Fields { get; init; } = [];

    /// <summary>Where each of the plain fields above comes from, by its JSON name.</summary>
    public IReadOnlyDictionary<string, Provenance> Provenance { get; init; } = EmptyProvenance;

    /// <summary>Where the form begins.</summary>
    public Origin? Origin { get; init; }

    private static readonly SortedDictionary<string, Provenance> EmptyProvenance = [];
}
