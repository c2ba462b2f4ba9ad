namespace PerfTargetParse.Model;

/// <summary>One indicator row.</summary>
public sealed record Indicator
{
    /// <summary>一级指标, folded to one of the four words; any other word as printed.</summary>
    public string? Level1 { get; init; }

    /// <summary>二级指标, folded to one of the twelve words; any other word as printed.</summary>
    public string? Level2 { get; init; }

    /// <summary>Code of the class, as "output.quantity"; of level 1 alone "output".</summary>
    public string? Category { get; init; }

    /// <summary>三级指标 as printed.</summary>
    public required string Name { get; init; }

    /// <summary>指标描述, 指标解释 as printed.</summary>
    public string? Description { get; init; }

    /// <summary>The targets; more than one where the form prints the whole period beside the year.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>分值, 权重.</summary>
    public decimal? Weight { get; init; }

    /// <summary>实际完成值, read like a target.</summary>
    public Target? Actual { get; init; }

    /// <summary>得分.</summary>
    public decimal? Score { get; init; }

    /// <summary>偏差原因分析 and its kin.</summary>
    public string? Reason { get; init; }

    /// <summary>The value of a past year, where a column prints it.</summary>
    public Target? Previous { get; init; }

    /// <summary>The weakest step that the row needed.</summary>
    public Confidence Confidence { get; init; } = Confidence.Printed;

    /// <summary>Codes of every repair or inference on the row.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the name stands.</summary>
    public Origin? Origin { get; init; }
}
