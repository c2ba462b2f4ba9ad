namespace PerfTargetParse.Targets;

/// <summary>A number at a place of a folded text.</summary>
internal struct NumberToken
{
    public int Start;
    public int End;
    public decimal Value;

    /// <summary>False for what begins as a number and is none: 6,00.0,55.</summary>
    public bool IsWellFormed;

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool IsChinese;

    /// <summary>The unit that a word before it gives: 百分之九十.</summary>
    public string? Unit;
}
