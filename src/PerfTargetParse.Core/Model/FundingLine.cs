namespace PerfTargetParse.Model;

/// <summary>One line of money. A printed zero is kept, a blank amount is left out.</summary>
public sealed record FundingLine
{
    /// <summary>Whole life of the project or the year.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Where the money comes from: "total", "fiscal", "fiscalCurrentYear", "fiscalCarryover", "other", …</summary>
    public required string Source { get; init; }

    /// <summary>"initial", "adjusted" or "executed" where one budget is printed in stages.</summary>
    public string? Stage { get; init; }

    /// <summary>Amount in yuan.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The amount as printed.</summary>
    public required string Raw { get; init; }

    /// <summary>The label as printed.</summary>
    public required string Label { get; init; }

    /// <summary>What the printed amount was multiplied by, and who said so.</summary>
    public required MoneyScale Scale { get; init; }

    /// <summary>The printed 执行率, on the executed line.</summary>
    public string? ExecutionRate { get; init; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Printed;

    /// <summary>Codes of what was repaired or inferred.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the amount stands.</summary>
    public Origin? Origin { get; init; }
}
