namespace PerfTargetParse.Vocabulary;

/// <summary>A cell recognised as a label.</summary>
internal sealed record LabelMatch
{
    /// <summary>What it announces as a label of the form's head; null where it is only a column heading.</summary>
    public FieldLabel? Field { get; init; }

    /// <summary>What it announces as a column heading; null where it is none.</summary>
    public ColumnLabel? Column { get; init; }

    /// <summary>The year printed inside it ("2025年度目标").</summary>
    public int? Year { get; init; }

    /// <summary>The money unit printed in its bracket, as a factor to yuan.</summary>
    public decimal? MoneyFactor { get; init; }

    /// <summary>The points printed in its bracket ("绩效指标(90分)").</summary>
    public string? Points { get; init; }
}
