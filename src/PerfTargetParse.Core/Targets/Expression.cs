using PerfTargetParse.Model;

namespace PerfTargetParse.Targets;

/// <summary>What a folded text says, before anything is allocated for it.</summary>
internal struct Expression
{
    public TargetKind Kind;
    public string? Operator;

    /// <summary>The number, or the lower end.</summary>
    public decimal Value;

    /// <summary>The upper end.</summary>
    public decimal Max;

    public UnitSpan Unit;
    public PartialDate From;
    public PartialDate To;

    /// <summary>Whether there is nothing but the expression; of text, whether a sign stands before it.</summary>
    public bool IsWhole;

    /// <summary>Whether exactly one number stands in the text, the target or not.</summary>
    public bool HasOneNumber;

    /// <summary>Whether the number is in Chinese numerals.</summary>
    public bool IsChinese;
}
