namespace PerfTargetParse.Vocabulary;

/// <summary>What a label of a form announces.</summary>
public enum FieldKind
{
    /// <summary>Project name.</summary>
    Name,

    /// <summary>Project code.</summary>
    Code,

    /// <summary>项目性质.</summary>
    Nature,

    /// <summary>项目类别.</summary>
    Category,

    /// <summary>项目类型.</summary>
    Type,

    /// <summary>项目等级.</summary>
    Level,

    /// <summary>项目属性.</summary>
    Attribute,

    /// <summary>Competent department.</summary>
    Department,

    /// <summary>Its code, in a cell of its own.</summary>
    DepartmentCode,

    /// <summary>The unit; the label's rank tells which of several wins.</summary>
    Unit,

    /// <summary>Its code, in a cell of its own.</summary>
    UnitCode,

    /// <summary>First day or year.</summary>
    PeriodStart,

    /// <summary>Last day or year.</summary>
    PeriodEnd,

    /// <summary>Both in one cell.</summary>
    Period,

    /// <summary>Outline or purpose.</summary>
    Overview,

    /// <summary>A goal in prose.</summary>
    Goal,

    /// <summary>A line of money.</summary>
    Money,

    /// <summary>A column of a budget printed in stages.</summary>
    Stage,

    /// <summary>A block whose parts have labels of their own.</summary>
    Group,

    /// <summary>The block of indicators.</summary>
    Indicators,

    /// <summary>A person or a telephone number.</summary>
    Personal,

    /// <summary>Labelled content without a field of its own.</summary>
    Other,

    /// <summary>A line that gives the unit of money.</summary>
    Caption,

    /// <summary>What closes a form.</summary>
    Tail,
}
